"""Holds JSON texts, one a line on standard input, against the schema that the argument names."""
import json
import sys

import jsonschema

with open(sys.argv[1]) as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
count = 0
for line in sys.stdin:
    for error in validator.iter_errors(json.loads(line)):
        print(error.json_path, error.message[:200])
    count += 1
print(count, "looked at")
