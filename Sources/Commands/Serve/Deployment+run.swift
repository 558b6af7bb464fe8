import Casework
import Examination
import Intake
import Jobs
import Logging
import Recognition
import Records
import ServiceAPI
import ServiceLifecycle
import UnixSignals

extension Deployment {
    /// Takes up what a crash has left, then serves until the process is told to stop.
    func run() async throws {
        try await requireBody()
        let resumed = try await takeUpUploads()
        if resumed > 0 { logger.notice("took up uploads", metadata: ["count": "\(resumed)"]) }
        let swept = try await sweepStaging()
        if swept > 0 { logger.notice("removed staging files of nobody", metadata: ["count": "\(swept)"]) }
        let workers = makeWorkers()
        bell.connect(workers)
        let portFile = settings.portFile
        let host = settings.host
        let door = try await door()
        var services: [any Service] = workers.map(WorkerService.init)
        if let address = door.publicAddress { services.append(PublicAddressWatch(address: address, logger: logger)) }
        let application = Intake.build(
            workplace: workplace,
            settings: IntakeSettings(host: host, port: settings.port, version: ProductVersion.text, door: door),
            logger: logger,
            services: services
        ) { port in
            logger.notice("listening", metadata: ["host": "\(host)", "port": "\(port)"])
            if let portFile { try? LocalFile.write("\(port)\n", to: portFile, mode: 0o644) }
        }
        var configuration = ServiceGroupConfiguration(
            services: [.init(service: application, successTerminationBehavior: .gracefullyShutdownGroup)],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        // Whoever still sends after that is cut off; what arrived is kept.
        configuration.maximumGracefulShutdownDuration = .seconds(4)
        await examiners.first.prepare()
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch {
            await examiners.shutDown()
            throw error
        }
        await examiners.shutDown()
    }

    /// How the service meets the network, with its certificate.
    private func door() async throws -> DoorSettings {
        var door = settings.network.door
        guard let files = settings.network.tls else { return door }
        do {
            door.identity = try await TLSIdentity.load(files)
        } catch {
            throw CommandFault.serving(.tls(error))
        }
        return door
    }

    /// One for what people wait for, one for what takes long: a closer look never keeps a first answer waiting.
    private func makeWorkers() -> [JobWorker] {
        let handlers = workplace.jobHandlers
        let unhurried: Set<JobKind> = [.checkEvidence]
        // One lane more than examiners, so that a clock never waits for a long clip.
        return [(Set(handlers.keys).subtracting(unhurried), settings.examiners + 1), (unhurried, 1)].map {
            (kinds, lanes) in
            JobWorker(
                records: records,
                handlers: handlers.filter { kinds.contains($0.key) },
                policy: JobPolicy(concurrency: lanes, grace: 3_000),
                logger: logger
            )
        }
    }

    private func requireBody() async throws {
        guard try await !records.bodies().isEmpty else { throw CommandFault.serving(.notEmptyYet(path: settings.data)) }
    }

    private func sweepStaging() async throws -> Int {
        do {
            return try await workplace.sweepStaging()
        } catch {
            throw CommandFault.serving(.refused(error))
        }
    }

    private func takeUpUploads() async throws -> Int {
        do {
            return try await workplace.resumeUploads()
        } catch {
            throw CommandFault.serving(.refused(error))
        }
    }
}

/// The worker beside the server, ended with it.
private struct WorkerService: Service {
    let worker: JobWorker

    func run() async throws {
        await withGracefulShutdownHandler {
            await worker.run()
        } onGracefulShutdown: {
            worker.stop()
        }
    }
}
