import Commands

// A reader that goes away (`assay case list | head`) is an error of `write`, not the end of the process.
Assay.ignoreBrokenPipes()
await Assay.main()
