"""Reads a message as a mail program does, and prints what it says as one JSON object."""
import email
import email.policy
import email.utils
import json
import sys

message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
sender = message["From"].addresses[0]
print(json.dumps({
    "defects": [type(defect).__name__ for defect in message.defects]
    + [type(defect).__name__ for header in message.values() for defect in header.defects],
    "headers": [name for name in message.keys()],
    "subject": message["Subject"],
    "fromName": sender.display_name,
    "fromAddress": sender.addr_spec,
    "to": [address.addr_spec for address in message["To"].addresses],
    "date": int(message["Date"].datetime.timestamp()),
    "messageID": message["Message-ID"],
    "autoSubmitted": message["Auto-Submitted"],
    "language": message["Content-Language"],
    "body": message.get_content(),
}, ensure_ascii=True))
