"""Headless Chromium over its own pipe: the DevTools protocol as JSON, with no package and no port."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--remote-debugging-pipe",
)  # fmt: skip
SECONDS = 30.0


def find_chromium() -> str | None:
    """Return the browser to drive: $CHROMIUM, else the first that is installed."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


class PageError(Exception):
    """A script of a test failed inside the page."""


class Chrome:
    """One browser with one tab; what the page logged, threw and asked for is kept.

    `requests` are addresses beyond the file itself, data: and blob:.
    """

    def __init__(self, program: str) -> None:
        self.requests: list[str] = []
        self.messages: list[str] = []
        self._home = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._number = 0
        self._rest = b""
        self._loaded = False
        ours_in, theirs_out = os.pipe()
        theirs_in, self._out = os.pipe()
        self._in = ours_in

        def give_pipes() -> None:
            # the browser reads 3 and writes 4; first out of the way, in case they are those
            far = os.dup(theirs_in), os.dup(theirs_out)
            os.dup2(far[0], 3)
            os.dup2(far[1], 4)

        self._process = subprocess.Popen(
            [program, *FLAGS, f"--user-data-dir={self._home.name}", "about:blank"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=give_pipes,  # noqa: PLW1509 - no thread runs in the tests
            pass_fds=(3, 4),
        )
        os.close(theirs_in)
        os.close(theirs_out)
        target = self._call("Target.createTarget", {"url": "about:blank"}, session=None)["targetId"]
        attached = self._call("Target.attachToTarget", {"targetId": target, "flatten": True}, session=None)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self._call(f"{domain}.enable")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._in)
        os.close(self._out)
        self._home.cleanup()

    def kill(self) -> None:
        """End the browser at once; whoever waits for it gets a PageError."""
        self._process.kill()

    def _send(self, method: str, params: dict[str, Any], session: str | None) -> int:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._out, data) :]
        return self._number

    def _receive(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            got = os.read(self._in, 1 << 20)
            if not got:
                raise PageError("the browser went away")
            self._rest += got
        data, _, self._rest = self._rest.partition(b"\0")
        message: dict[str, Any] = json.loads(data)
        self._note(message)
        return message

    def _note(self, message: dict[str, Any]) -> None:
        params = message.get("params", {})
        match message.get("method"):
            case "Network.requestWillBeSent":
                url = params["request"]["url"]
                if not url.startswith(("data:", "blob:")) and url.partition("#")[0] != self._url:
                    self.requests.append(url)
            case "Runtime.exceptionThrown":
                details = params["exceptionDetails"]
                self.messages.append(str(details.get("exception", {}).get("description", details["text"])))
            case "Runtime.consoleAPICalled":
                self.messages.append(f"{params['type']}: {[arg.get('value') for arg in params['args']]}")
            case "Log.entryAdded":
                self.messages.append(f"{params['entry']['level']}: {params['entry']['text']}")
            case "Page.loadEventFired":
                self._loaded = True

    _url = ""
    _session = ""

    def _call(
        self, method: str, params: dict[str, Any] | None = None, session: str | None = ""
    ) -> dict[str, Any]:
        number = self._send(method, params or {}, self._session if session == "" else session)
        until = time.monotonic() + SECONDS
        while time.monotonic() < until:
            message = self._receive()
            if message.get("id") == number:
                if "error" in message:
                    raise PageError(f"{method}: {message['error']['message']}")
                result: dict[str, Any] = message["result"]
                return result
        raise PageError(f"{method} took too long")

    def open(
        self, path: Path, *, width: int = 1280, height: int = 800, dark: bool = False, hash_: str = ""
    ) -> None:
        """Load a file in a window of that size, its address ending in `hash_`; wait until it is painted."""
        if hash_:
            self._navigate("about:blank")  # another '#' alone would load nothing
        self._call(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
        )
        scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self._call("Emulation.setEmulatedMedia", {"features": scheme})
        self.load(path, hash_)
        # a tab remembers fifty addresses at most: every test has them all
        self._call("Page.resetNavigationHistory")
        self._until_ready()
        self.settle()

    def load(self, path: Path, hash_: str = "") -> None:
        """Load a file and wait for nothing but its load event."""
        self._url = path.resolve().as_uri()
        self.requests.clear()
        self.messages.clear()
        self._navigate(self._url + hash_)

    def _navigate(self, url: str) -> None:
        self._loaded = False
        self._call("Page.navigate", {"url": url})
        while not self._loaded:
            self._receive()

    def _until_ready(self) -> None:
        """Wait until the page has unpacked its data: it is marked as busy before."""
        until = time.monotonic() + SECONDS
        while self.run("document.body.hasAttribute('aria-busy')") and time.monotonic() < until:
            if any("rror" in message for message in self.messages):
                return
            time.sleep(0.01)

    def media(self, kind: str, *, reduced: bool = False) -> None:
        """Show the page as for 'print', '' for a screen; `reduced` asks for no motion."""
        wish = [{"name": "prefers-reduced-motion", "value": "reduce" if reduced else "no-preference"}]
        self._call("Emulation.setEmulatedMedia", {"media": kind, "features": wish})
        self.settle()

    def settle(self) -> None:
        """Wait for two frames and what they left to do."""
        self.run(
            "new Promise((done) => requestAnimationFrame(() => "
            "requestAnimationFrame(() => setTimeout(done, 60))))"
        )

    def run(self, script: str) -> Any:
        """Return the JSON value of an expression, waited for.

        Raises:
            PageError: it threw.
        """
        answer = self._call(
            "Runtime.evaluate", {"expression": script, "awaitPromise": True, "returnByValue": True}
        )
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise PageError(details.get("exception", {}).get("description", details["text"]))
        return answer["result"].get("value")

    def click(self, x: float, y: float) -> None:
        """Click at a point of the window."""
        self._call("Input.dispatchMouseEvent", {"type": "mouseMoved", "x": x, "y": y})
        for kind in ("mousePressed", "mouseReleased"):
            self._call(
                "Input.dispatchMouseEvent",
                {"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1},
            )
        self.settle()

    def type(self, text: str) -> None:
        """Insert text where the focus is."""
        self._call("Input.insertText", {"text": text})
        self.settle()

    def press(self, key: str) -> None:
        """Press and release a named key: 'Enter', 'ArrowDown', 'Tab'."""
        code = {
            "Enter": 13,
            "ArrowDown": 40,
            "ArrowUp": 38,
            "ArrowRight": 39,
            "ArrowLeft": 37,
            "Escape": 27,
            "Tab": 9,
            " ": 32,
        }[key]
        for kind in ("keyDown", "keyUp"):
            params = {"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code}
            if key == "Enter" and kind == "keyDown":
                params["text"] = "\r"
            if key == " " and kind == "keyDown":
                params["text"] = " "
            self._call("Input.dispatchKeyEvent", params)
        self.settle()

    def screenshot(self, path: Path, *, whole: bool = False) -> None:
        """Save a picture of the window, or of the whole page, as PNG."""
        answer = self._call("Page.captureScreenshot", {"format": "png", "captureBeyondViewport": whole})
        path.write_bytes(base64.b64decode(answer["data"]))
