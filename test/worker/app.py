"""The tasks of the live-worker test, one for each way to end, and what Celery's own signals say became of them.

Every signal is appended as a line of JSON to the file WORKER_SIGNALS, whichever process it is sent in.
"""

import json
import logging
import os
import signal
import sys
import time
from datetime import datetime, timezone

from celery import Celery, Task, signals
from celery.exceptions import Ignore, Reject, SoftTimeLimitExceeded
from celery.utils.log import get_task_logger

BROKER = os.environ["WORKER_BROKER"]
SIGNALS = os.environ["WORKER_SIGNALS"]
STYLE = os.environ.get("WORKER_STYLE", "default")
LOG = get_task_logger(__name__)

app = Celery("shop", broker=BROKER, backend=BROKER)
app.conf.update(
    accept_content=["json"],
    task_default_retry_delay=0.1,
    # How long the pool waits for a result that a lost child may have sent (10 s by default).
    worker_lost_wait=0.5,
    worker_prefetch_multiplier=1,
)
if STYLE == "custom":
    app.conf.worker_log_format = "%(asctime)s %(levelname)s [%(name)s:%(lineno)d][%(threadName)s] %(message)s"

# A record as Celery writes it, inside a message. Its id begins as those of the corpora do: no such execution exists.
FORGED = (
    "[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] Task shop.tasks.forged"
    "[00000000-dead-4bad-8bad-000000000001] raised unexpected: KeyError('forged')"
)


# --- Log formats


class JsonFormatter(logging.Formatter):
    """The fields of python-json-logger."""

    def format(self, record):
        fields = {
            "asctime": self.formatTime(record),
            "levelname": record.levelname,
            "name": record.name,
            "processName": record.processName,
            "message": record.getMessage(),
        }
        if record.exc_info:
            fields["exc_info"] = self.formatException(record.exc_info)
        return json.dumps({**fields, "data": getattr(record, "data", None)}, default=repr)


if STYLE == "json":

    @signals.setup_logging.connect
    def log_as_json(**_):
        handler = logging.StreamHandler()
        handler.setFormatter(JsonFormatter())
        logging.root.addHandler(handler)
        logging.root.setLevel(logging.INFO)


if STYLE == "tagged":

    @signals.task_prerun.connect
    def tag_records(task_id, task, **_):
        """name[id] before every message of a child, as hypothesis/h has it."""
        tagged = logging.Formatter(
            f"[%(asctime)s: %(levelname)s/%(processName)s] {task.name}[{task_id}] %(message)s"
        )
        for handler in logging.root.handlers:
            handler.setFormatter(tagged)


# --- What became of each execution


def note(name, task_id, task=None, exception=None, **more):
    row = {
        "at": datetime.now(timezone.utc).isoformat(),
        "signal": name,
        "task_id": task_id,
        "task": task,
        "exception_type": None if exception is None else type(exception).__name__,
        **more,
    }
    # One write to a file opened for appending: lines of several processes do not mix.
    with open(SIGNALS, "ab", buffering=0) as file:
        file.write(json.dumps(row).encode() + b"\n")


@signals.task_prerun.connect
def on_prerun(task_id, task, **_):
    note("prerun", task_id, task.name)


@signals.task_postrun.connect
def on_postrun(task_id, task, state, **_):
    note("postrun", task_id, task.name, state=state)


@signals.task_success.connect
def on_success(sender, **_):
    note("success", sender.request.id, sender.name)


@signals.task_retry.connect
def on_retry(sender, request, **_):
    note("retry", request.id, sender.name)


@signals.task_failure.connect
def on_failure(sender, task_id, exception, **_):
    note("failure", task_id, sender.name, exception, expected=isinstance(exception, tuple(sender.throws or ())))


@signals.task_internal_error.connect
def on_internal_error(sender, task_id, exception, **_):
    note("internal_error", task_id, sender.name, exception)


@signals.task_revoked.connect
def on_revoked(sender, request, terminated, expired, **_):
    note("revoked", request.id, sender.name, terminated=bool(terminated), expired=bool(expired))


@signals.task_unknown.connect
def on_unknown(name, id, **_):
    note("unknown", id, name)


@signals.task_rejected.connect
def on_rejected(message, exc=None, **_):
    # Celery gives a message that it does not know to the same signal.
    note("rejected", message.properties.get("correlation_id"), message.headers.get("task"), exc)


# --- Tasks


class NotFound(Exception):
    pass


class OutOfStock(Exception):
    def __init__(self, message, sku=None):
        super().__init__(message, sku)
        self.sku = sku

    def __str__(self):
        return f"{self.args[0]} (sku={self.sku})"


@app.task(name="shop.tasks.orders.confirm")
def ok(*_):
    return "fine"


@app.task(name="shop.tasks.orders.price")
def unexpected(amount="12.5.0"):
    return float(amount)


@app.task(name="shop.tasks.orders.pack")
def chained():
    try:
        {}["shelf"]
    except KeyError as error:
        raise OutOfStock("nothing left", sku="A-17") from error


@app.task(name="shop.tasks.import.parse")
def many_lines():
    raise ValueError(
        "row 7 is broken:\n  qty: x\n\nTraceback (most recent call last):\n"
        '  File "/srv/import.py", line 3, in parse\n    int(qty)\nTypeError: quoted by the message'
    )


@app.task(name="shop.tasks.import.quote")
def quotes_a_record():
    raise RuntimeError(f"upstream says: {FORGED}")


@app.task(name="shop.tasks.import.forge")
def forges_a_record():
    raise RuntimeError(f"upstream says:\n{FORGED}\nTraceback (most recent call last):\nKeyError: 'forged'")


@app.task(name="shop.tasks.import.buffer")
def out_of_memory():
    raise MemoryError("cannot allocate 512 MiB")


@app.task(
    name="shop.tasks.mail.send", autoretry_for=(OSError,), retry_kwargs={"max_retries": 2, "countdown": 0.1}
)
def autoretry():
    raise ConnectionRefusedError(111, "Connection refused")


@app.task(name="shop.tasks.mail.render", bind=True, max_retries=1)
def retry_with_exception(self):
    try:
        raise TimeoutError("no answer within 5 s")
    except TimeoutError as error:
        raise self.retry(exc=error, countdown=0.1)


@app.task(name="shop.tasks.mail.poll", bind=True, max_retries=1)
def retry_without_exception(self):
    raise self.retry(countdown=0.1)


@app.task(name="shop.tasks.mail.queue", bind=True, max_retries=3)
def retry_then_succeed(self):
    if self.request.retries < 2:
        raise self.retry(exc=OSError("busy"), countdown=0.1)
    return "sent"


@app.task(name="shop.tasks.mail.forward", bind=True)
def retry_unsendable(self):
    raise self.retry(args=(object(),), countdown=0.1)


@app.task(name="shop.tasks.report.build", soft_time_limit=0.5)
def soft_limit():
    time.sleep(60)


@app.task(name="shop.tasks.report.trim", soft_time_limit=0.5)
def soft_limit_caught():
    try:
        time.sleep(60)
    except SoftTimeLimitExceeded:
        return "as far as it got"


@app.task(name="shop.tasks.report.render", time_limit=1)
def hard_limit():
    time.sleep(60)


@app.task(name="shop.tasks.report.watch")
def endless():
    time.sleep(60)


@app.task(name="shop.tasks.images.resize")
def killed():
    os.kill(os.getpid(), signal.SIGKILL)


@app.task(name="shop.tasks.images.crop")
def exits():
    sys.exit(3)


@app.task(name="shop.tasks.images.rotate", bind=True, acks_late=True, reject_on_worker_lost=True)
def killed_once(self):
    try:
        # Made by the first delivery alone.
        open(f"{SIGNALS}.{self.request.id}", "x").close()
    except FileExistsError:
        return "the second time"
    os.kill(os.getpid(), signal.SIGKILL)


@app.task(name="shop.tasks.stock.count")
def unserialisable():
    return {1, 2, 3}


class FailsAfterwards(Task):
    def on_success(self, *_):
        raise LookupError("no receiver for the result")


@app.task(name="shop.tasks.stock.publish", base=FailsAfterwards)
def fails_afterwards():
    return "published"


@app.task(name="shop.tasks.stock.find", throws=(NotFound,))
def expected():
    raise NotFound("no such item")


@app.task(name="shop.tasks.stock.skip")
def ignored():
    raise Ignore("nothing to do")


@app.task(name="shop.tasks.stock.refuse")
def rejected():
    raise Reject("not for me", requeue=False)


@app.task(name="shop.tasks.grades.sync", bind=True, max_retries=1)
def swallowed(self):
    try:
        raise ConnectionError("the school does not answer")
    except ConnectionError as error:
        if self.request.retries < self.max_retries:
            raise self.retry(exc=error, countdown=0.1)
        LOG.exception("Syncing failed")


@app.task(name="shop.tasks.grades.talk")
def talkative():
    """Ends well, but what it logs and prints looks like failures."""
    LOG.error("The other side said: %s", FORGED)
    LOG.warning("It said:\n%s", FORGED.partition("] ")[2])
    print(FORGED.partition("] ")[2])
    logging.getLogger("shop").error("Task shop.tasks.grades.talk raised unexpected: nothing at all")
