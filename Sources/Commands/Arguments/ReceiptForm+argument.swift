public import ArgumentParser
public import ServiceAPI

extension ReceiptForm: ExpressibleByArgument {}
