import Logging
import Recognition
import Records

extension JobWorker {
    /// One attempt, from the leased row to what becomes of it.
    func perform(_ job: JobRow) async {
        if job.attempts > policy.maximumAttempts {
            await settle(job, .failure(.bury(code: JobFailure.Code.attemptsExhausted)))
        } else if let handler = handlers[job.kind] {
            await settle(job, await attempt(job, with: handler))
        }
        running -= 1
        // There is room for another job, or `run()` waits for this one.
        wake()
    }

    /// Runs the handler, and cancels it when the lease runs out: from then on another worker may do the same job.
    private func attempt(_ job: JobRow, with handler: any JobHandler) async -> Result<Void, JobFailure> {
        let end = job.leaseUntil ?? clock.now()
        return await withTaskGroup(of: Result<Void, JobFailure>?.self) { [clock] group in
            group.addTask {
                do throws(JobFailure) {
                    try await handler.run(job)
                    return .success(())
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                await clock.sleep(until: end)
                return nil
            }
            var result: Result<Void, JobFailure>?
            // Whichever ends first, the other is told to; what counts is how the handler ended.
            for await ended in group {
                result = result ?? ended
                group.cancelAll()
            }
            return result ?? .success(())
        }
    }

    private func settle(_ job: JobRow, _ result: Result<Void, JobFailure>) async {
        do throws(RecordsFault) {
            switch result {
            case .success:
                try await records.finishJob(job)
            case .failure(.retry) where Task.isCancelled, .failure(.postpone) where Task.isCancelled:
                // The service stops: that is no fault of the job.
                try await records.releaseJob(job)
            case .failure(.postpone(let code, let seconds)):
                try await records.retryJob(job, due: clock.now().adding(seconds: seconds), error: code)
                log(job, "a job is put off", code)
            case .failure(.retry(let code)) where job.failures + 1 < policy.maximumFailures:
                let pause = policy.backOff.pause(afterFailure: job.failures + 1, using: &generator)
                try await records.retryJob(job, due: clock.now().adding(milliseconds: pause), error: code)
                log(job, "a job failed and will be tried again", code)
            case .failure(.retry(let code)), .failure(.bury(let code)):
                try await records.buryJob(job, error: code)
                log(job, "a job failed for good and was buried", code)
            }
        } catch {
            // The row still says that the job is leased; when that runs out it is handled again.
            logger.error("a job cannot be settled", metadata: ["job": "\(job.id)", "fault": "\(error)"])
        }
    }

    private func log(_ job: JobRow, _ message: String, _ code: String) {
        logger.warning(
            "\(message)",
            metadata: [
                "job": "\(job.id)", "kind": "\(job.kind.rawValue)", "attempt": "\(job.attempts)", "error": "\(code)",
            ]
        )
    }
}
