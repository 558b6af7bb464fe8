import Casework
import Examination
import Intake
import Jobs
import Logging
import Notices
import Recognition
import Records
import ServiceAPI
import ServiceLifecycle
import UnixSignals

extension Deployment {
    /// Takes up what a crash has left, then serves until the process is told to stop.
    func run() async throws {
        try await requireBody()
        let keys = try await ensureKeys()
        if keys.made > 0 { logger.notice("made signing keys", metadata: ["count": "\(keys.made)"]) }
        for key in keys.lost { logger.error("a signing key is lost; receipts wait", metadata: ["key": "\(key)"]) }
        let sweeper = UploadSweeper(workplace: workplace, interval: settings.uploads.sweepSeconds, logger: logger)
        try await sweepUploads(sweeper)
        let workers = makeWorkers()
        bell.connect(workers)
        let portFile = settings.portFile
        let host = settings.host
        let door = try await door()
        var services: [any Service] = workers.map { WorkerService(worker: $0) } + [sweeper]
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
            await transport.close()
            throw error
        }
        await examiners.shutDown()
        await transport.close()
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

    /// A closer look never keeps a first answer waiting, and whoever is told by mail no clock.
    private func makeWorkers() -> [JobWorker] {
        JobLane.workers(records: records, handlers: workplace.jobHandlers, logger: logger) { lane in
            switch lane {
            case .casework, .delivery: JobPolicy(concurrency: 2, grace: 3_000)
            case .examination: JobPolicy(concurrency: settings.examiners, grace: 3_000)
            // One that breaks off at its very end is taken once more, and must not be cut off in that: whoever sends a clip that
            // crashes late would never be told.
            case .closerLook: JobPolicy(concurrency: 1, lease: 1_500_000, grace: 3_000)
            }
        }
    }

    private func requireBody() async throws {
        guard try await !records.bodies().isEmpty else { throw CommandFault.serving(.notEmptyYet(path: settings.data)) }
    }

    private func ensureKeys() async throws -> (made: Int, lost: [KeyID]) {
        do {
            return try await workplace.ensureKeys()
        } catch {
            guard case .keystore(let fault) = error else { throw CommandFault.serving(.refused(error)) }
            throw CommandFault.serving(.keystore(fault, path: settings.data + "/keys"))
        }
    }

    private func sweepUploads(_ sweeper: UploadSweeper) async throws {
        do {
            // Nobody stages anything yet: whatever no upload knows is nobody's.
            try await sweeper.sweep(restingSeconds: 0)
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
