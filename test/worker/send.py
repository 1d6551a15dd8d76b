"""Sends every task of the live-worker test to each worker, waits until all have ended, and writes down what was sent.

    send.py SENT NAME=POOL...     SENT: a file to write, a line of JSON for each execution; a worker's queue has its name
"""

import json
import sys
import time
import uuid
from datetime import datetime, timezone

from billiard.einfo import ExceptionInfo
from celery import __version__, chain, chord
from kombu import Connection

import app as shop
from app import BROKER, SIGNALS, app

SECONDS = 90
READY = {"SUCCESS", "FAILURE"}

# outcome, task, options. What a prefork pool alone can do stands below.
CALLS = [
    ("success", shop.ok, {}),
    ("success", shop.talkative, {}),
    ("swallowed", shop.swallowed, {}),
    ("unexpected", shop.unexpected, {}),
    ("unexpected", shop.unexpected, {"args": ["7,5"], "shadow": "price [eu] nightly"}),
    ("unexpected", shop.chained, {}),
    ("unexpected", shop.many_lines, {}),
    ("unexpected", shop.quotes_a_record, {}),
    ("unexpected", shop.forges_a_record, {}),
    ("retries_exhausted", shop.autoretry, {}),
    ("retries_exhausted", shop.retry_with_exception, {}),
    ("retries_exhausted", shop.retry_without_exception, {}),
    ("success_after_retry", shop.retry_then_succeed, {}),
    ("retry_unsendable", shop.retry_unsendable, {}),
    ("result_not_serialisable", shop.unserialisable, {}),
    ("internal_error", shop.fails_afterwards, {}),
    ("expected_failure", shop.expected, {}),
    ("ignored", shop.ignored, {}),
    ("rejected", shop.rejected, {}),
    ("expired", shop.ok, {"expires": -60}),
    ("revoked", shop.ok, {}),
]
PREFORK_CALLS = [
    ("unexpected", shop.out_of_memory, {}),
    ("soft_time_limit", shop.soft_limit, {}),
    ("success", shop.soft_limit_caught, {}),
    ("hard_time_limit", shop.hard_limit, {}),
    ("worker_lost", shop.killed, {}),
    ("worker_lost", shop.exits, {}),
    ("success_after_redelivery", shop.killed_once, {}),
    ("terminated", shop.endless, {}),
]


class Sender:
    def __init__(self, worker):
        self.worker = worker
        self.rows = []

    def note(self, task_id, task, outcome, logged_as=None, silent=False, nameless=False):
        """silent: no signal speaks of it. nameless: no line names it."""
        self.rows.append(
            {
                "task_id": task_id,
                "task": task,
                "logged_as": logged_as,
                "planned": outcome,
                "worker": self.worker,
                "silent": silent,
                "nameless": nameless,
                "sent_at": datetime.now(timezone.utc).isoformat(),
            }
        )

    def call(self, outcome, task, options):
        task_id = str(uuid.uuid4())
        if outcome == "revoked":
            app.control.revoke(task_id, reply=True, timeout=1)
        task.apply_async(task_id=task_id, queue=self.worker, **options)
        self.note(
            task_id,
            task.name,
            outcome,
            logged_as=options.get("shadow"),
            nameless=outcome == "worker_lost",
        )

    def canvas(self):
        broken = chord([shop.ok.s().set(queue=self.worker), shop.unexpected.s("x").set(queue=self.worker)])
        body = broken(shop.ok.s().set(queue=self.worker))
        good, bad = body.parent.results
        self.note(good.id, shop.ok.name, "success")
        self.note(bad.id, shop.unexpected.name, "unexpected")
        self.note(body.id, shop.ok.name, "chord_error", silent=True, nameless=True)
        last = chain(shop.unexpected.si("y").set(queue=self.worker), shop.ok.si().set(queue=self.worker))()
        self.note(last.parent.id, shop.unexpected.name, "unexpected")
        self.note(last.id, shop.ok.name, "not_started", silent=True)

    def messages(self):
        """What no task's apply_async would send."""
        gone = "shop.tasks.gone.forever"
        self.note(app.send_task(gone, queue=self.worker).id, gone, "unregistered")
        name = shop.ok.name
        self.publish(name, "undecodable", b'[["cut', silent=True)
        self.publish(name, "invalid", b"\x80\x04]", content_type="application/x-python-serialize", nameless=True)
        self.publish(name, "invalid", b'[[], ["no mapping"], {}]', nameless=True)
        self.publish(name, "invalid", b"[[], {}, {}]", eta="tomorrow", nameless=True)
        self.publish(None, "invalid", b'"no task at all"', nameless=True)

    def publish(self, task, outcome, body, content_type="application/json", silent=False, nameless=False, **more):
        task_id = str(uuid.uuid4())
        headers = {"lang": "py", "task": task, "id": task_id, "root_id": task_id, "parent_id": None, "group": None}
        with app.producer_pool.acquire(block=True) as producer:
            producer.publish(
                body,
                exchange="",
                routing_key=self.worker,
                headers={**headers, "argsrepr": "()", "kwargsrepr": "{}", "retries": 0, **more} if task else {},
                content_type=content_type,
                content_encoding="binary" if "python" in content_type else "utf-8",
                correlation_id=task_id,
            )
        self.note(task_id, task, outcome, silent=silent, nameless=nameless)


def wait_for(what, condition):
    """condition gives what is still missing."""
    end = time.monotonic() + SECONDS
    while missing := condition():
        if time.monotonic() > end:
            sys.exit(f"{what}: still waiting after {SECONDS} s for {missing}")
        time.sleep(0.2)


def read_signals():
    with open(SIGNALS, encoding="utf-8") as file:
        # The last line may be half written.
        return [json.loads(line) for line in file.read().split("\n")[:-1]]


def start_and_terminate(senders):
    endless = {row["task_id"] for sender in senders for row in sender.rows if row["planned"] == "terminated"}
    wait_for("to terminate", lambda: endless - {row["task_id"] for row in read_signals()})
    for task_id in endless:
        app.control.revoke(task_id, terminate=True, signal="SIGKILL")


def open_ends(rows, workers):
    last = {row["task_id"]: row["signal"] for row in read_signals()}
    missing = [row["task_id"] for row in rows if row["task_id"] not in last and not row["silent"]]
    running = [task_id for task_id, name in last.items() if name == "prerun"]
    unready = [
        row["task_id"]
        for row in rows
        if row["planned"] == "chord_error" and app.AsyncResult(row["task_id"]).state not in READY
    ]
    with Connection(BROKER) as connection:
        client = connection.default_channel.client
        waiting = [name for name in workers if client.llen(name)]
        unacknowledged = client.hlen("unacked")
    return missing + running + unready + waiting + ["unacknowledged"] * unacknowledged


def main(sent, *workers):
    pools = dict(worker.split("=") for worker in workers)
    wait_for("workers", lambda: len(pools) - len(app.control.ping(timeout=1)))
    senders = [Sender(name) for name in pools]
    # Round robin, so that the workers run side by side.
    for outcome, task, options in CALLS + PREFORK_CALLS:
        for sender in senders:
            if (outcome, task, options) in CALLS or pools[sender.worker] == "prefork":
                sender.call(outcome, task, options)
    for sender in senders:
        sender.canvas()
        sender.messages()
    start_and_terminate(senders)
    rows = [row for sender in senders for row in sender.rows]
    wait_for("ends", lambda: open_ends(rows, pools))
    # A message acknowledged before its child began shows nowhere for a moment.
    time.sleep(1)
    wait_for("ends", lambda: open_ends(rows, pools))
    with open(sent, "w", encoding="utf-8") as file:
        for row in rows:
            state = app.AsyncResult(row["task_id"]).state
            file.write(json.dumps({**row, "state": state}) + "\n")
    try:
        raise NotImplementedError
    except NotImplementedError:
        # Celery 5.2 with billiard 4 logs the wrapper in place of the exception.
        wrapped = type(ExceptionInfo().exception).__name__ == "ExceptionWithTraceback"
    print(json.dumps({"celery": __version__, "wrapped": wrapped}))


main(*sys.argv[1:])
