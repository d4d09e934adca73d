"""What the trials share: Kanal as a process, PostgreSQL of the tests, and keepers who use the real pages."""

import contextlib
import glob
import html.parser
import http.client
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tarfile
import tempfile
import time
import urllib.parse
import zipfile

HOME = pathlib.Path(__file__).resolve().parent.parent
SMALL = HOME / "src/test/resources/documents/small.yaml"
SHIPPED = HOME / "src/main/resources/catalog/whatsapp"
POSTGRES = "~/.m2/repository/io/zonky/test/postgres/embedded-postgres-binaries-linux-*/*/*.jar"
OWNER, PASSWORD = "olga", "kuda lumping 42"
JAVA = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"]
# These processes share one machine with whatever else it does
START, ANSWER = 900, 60


class Form(html.parser.HTMLParser):
    """What a browser would send of the last form of a page, without its buttons."""

    def __init__(self, page):
        super().__init__()
        self.fields, self.area, self.select = [], None, None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        if tag == "form":
            self.fields = []
        elif tag == "input" and a.get("name") and (a.get("type") not in ("checkbox", "radio") or "checked" in a):
            self.fields.append((a["name"], a.get("value") or ""))
        elif tag == "textarea":
            self.area = [a.get("name"), ""]
        elif tag == "select":
            self.select = a.get("name")
        elif tag == "option" and self.select and "selected" in a:
            self.fields.append((self.select, a.get("value") or ""))

    def handle_data(self, data):
        if self.area:
            self.area[1] += data

    def handle_endtag(self, tag):
        if tag == "textarea" and self.area:
            self.fields.append(tuple(self.area))
            self.area = None
        elif tag == "select":
            self.select = None


class Keeper:
    """The browser of a keeper, who has one address to edit at a time."""

    def __init__(self, port, name=OWNER, password=PASSWORD):
        self.port, self.name, self.password, self.cookies = port, name, password, {}

    def ask(self, method, path, fields=None):
        """Status, where it leads, and the page."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=ANSWER)
        headers = {"Accept": "text/html, application/json", "Accept-Language": "en"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        body = None
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(fields)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            text = answer.read().decode()
        finally:
            connection.close()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self.cookies[key] = rest.split(";")[0]
        return answer.status, answer.getheader("Location") or "", text

    def json(self, path):
        return json.loads(self.ask("GET", path)[2])

    def fill(self, path, **typed):
        """Fills the last form of a page and sends it."""
        fields = dict(Form(self.ask("GET", path)[2]).fields)
        fields.update(typed)
        return self.ask("POST", path, list(fields.items()))

    def sign_in(self):
        status, location, _ = self.fill("/login", username=self.name, password=self.password)
        if status != 302 or not location.startswith("/admin"):
            raise SystemExit(f"{self.name} cannot sign in: {status} {location}")

    def change_password(self, new):
        status, _, _ = self.fill("/admin/account", old=self.password, password=new, again=new)
        if status != 302:
            raise SystemExit(f"{self.name} cannot change the password: {status}")
        self.password = new

    def open(self, address):
        """The form of an address as it is now."""
        status, location, page = self.ask("GET", address.form)
        if status != 200:
            raise http.client.HTTPException(f"{address.form} answers {status} {location}")
        return self.fields(page)

    @staticmethod
    def fields(page):
        return [(name, value) for name, value in Form(page).fields if name not in ("do", "note")]

    def save(self, address, opened, text):
        """Saves a new remark on an address, with itself as the reason."""
        sent = [(name, text if name in ("p.note.id", "p.note.en") else value) for name, value in opened]
        return self.ask("POST", address.form, sent + [("note", text), ("do", "save")])


class Address:
    """One that is edited, of whichever provider."""

    def __init__(self, provider, code):
        self.provider, self.code = provider, code
        self.form = f"/admin/catalog/{provider}/address/{code}"

    def __repr__(self):
        return self.code

    @staticmethod
    def all(port):
        keeper = Keeper(port)
        provider = keeper.json("/api/v1/providers")["providers"][0]["code"]
        return [Address(provider, code) for code in remarks(port, provider)]


def remarks(port, provider):
    """What people are told of each address, from one node."""
    document = Keeper(port).json(f"/api/v1/providers/{provider}/catalog")
    return {a["code"]: a.get("note", {}).get("en") for c in document["channels"] for a in c["addresses"]}


def revision(port):
    return Keeper(port).json("/api/v1/providers")["revision"]


def is_intact(port):
    """Whether the history and the rows are as Kanal wrote them."""
    return Keeper(port).ask("GET", "/actuator/health/integrity")[0] == 200


def history(keeper):
    """Number and note of every change, the last one first."""
    class Notes(html.parser.HTMLParser):
        def __init__(self):
            super().__init__()
            self.found, self.inside, self.number = [], False, None

        def handle_starttag(self, tag, attributes):
            a = dict(attributes)
            path = a.get("href") or ""
            if tag == "a" and path.startswith("/admin/history/"):
                self.number = int(path.rsplit("/", 1)[1])
            self.inside = tag == "p" and not a and self.number is not None

        def handle_data(self, data):
            if self.inside:
                self.found.append((self.number, data))
                self.inside, self.number = False, None

    told, before = [], 0
    while before != 1:
        page = Notes()
        page.feed(keeper.ask("GET", f"/admin/history?before={before}")[2])
        told += page.found
        before = page.found[-1][0] if page.found else 1
    return told


class Program:
    """The jar, unpacked and with its classes archived, which halves the time that a start takes."""

    def __init__(self, jar, folder):
        self.folder = folder
        archive = folder / "kanal.jsa"
        quiet = {"cwd": folder, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "check": True}
        subprocess.run(["java", "-Djarmode=tools", "-jar", jar, "extract", "--destination", folder / "app"], **quiet)
        self.jar = folder / "app" / jar.name
        subprocess.run(
            [*JAVA, f"-XX:ArchiveClassesAtExit={archive}", "-Dspring.context.exit=onRefresh", "-jar", self.jar],
            env={**os.environ, "SPRING_DATASOURCE_URL": "jdbc:h2:mem:archive", "SERVER_PORT": str(free_port())},
            **quiet)
        self.command = [*JAVA, f"-XX:SharedArchiveFile={archive}", "-jar", str(self.jar)]


class Node:
    """One process of Kanal."""

    def __init__(self, program, document, url=None):
        self.port, begin = free_port(), time.time()
        settings = {
            "SERVER_PORT": str(self.port),
            "SERVER_ADDRESS": "127.0.0.1",
            "KANAL_ADMIN_USER": OWNER,
            "KANAL_ADMIN_PASSWORD": PASSWORD,
            "KANAL_CATALOG_SHIPPED": document.as_uri() + ("/**/*.yaml" if document.is_dir() else ""),
        }
        if url:
            settings["SPRING_DATASOURCE_URL"] = url
        self.log = program.folder / f"kanal-{self.port}.log"
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                program.command, cwd=program.folder, env={**os.environ, **settings}, stdout=log, stderr=log)
        self.wait(time.time() + START)
        self.start = time.time() - begin

    def wait(self, until):
        while time.time() < until and self.process.poll() is None:
            with contextlib.suppress(OSError, http.client.HTTPException):
                if Keeper(self.port).ask("GET", "/actuator/health/readiness")[0] == 200:
                    return
            time.sleep(0.1)
        self.kill()
        print(self.log.read_text()[-3000:])
        raise SystemExit("Kanal does not start")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(60)


class Postgres:
    """One of the tests' binaries, run as nobody where this is root, because it refuses root."""

    def __init__(self, folder):
        home, data = folder / "postgres", folder / "postgres-data"
        unpack(home, folder)
        data.mkdir(mode=0o700)
        who = {}
        if os.geteuid() == 0:
            who = {"user": "nobody", "group": "nogroup", "extra_groups": []}
            os.chmod(folder, 0o755)
            shutil.chown(data, "nobody", "nogroup")
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": "/", **who}
        subprocess.run([home / "bin/initdb", "-D", data, "-U", "kanal", "-A", "trust", "--no-sync"], check=True, **quiet)
        port = free_port()
        self.process = subprocess.Popen(
            [home / "bin/postgres", "-D", data, "-p", str(port), "-c", "listen_addresses=127.0.0.1", "-k", ""], **quiet)
        self.url = f"jdbc:postgresql://127.0.0.1:{port}/postgres?user=kanal&connectTimeout=3&socketTimeout=10"
        for _ in range(300):
            state = data / "postmaster.pid"
            if state.exists() and "ready" in state.read_text():
                return
            time.sleep(0.1)
        self.stop()
        raise SystemExit("PostgreSQL does not start")

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(60)


def unpack(home, folder):
    machine = os.uname().machine.replace("x86_64", "amd64").replace("aarch64", "arm64v8")
    found = [jar for jar in sorted(glob.glob(os.path.expanduser(POSTGRES))) if f"linux-{machine}/" in jar]
    if not found:
        raise SystemExit("no binaries of PostgreSQL: run ./mvnw verify once")
    with zipfile.ZipFile(found[-1]) as jar:
        name = next(n for n in jar.namelist() if n.endswith(".txz"))
        jar.extract(name, folder)
    with tarfile.open(folder / name) as binaries:
        binaries.extractall(home)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def add_jar(parser):
    parser.add_argument("--jar", type=pathlib.Path, default=None, help="by default the one in target")


def jar(given):
    found = sorted((HOME / "target").glob("kanal-*.jar"))
    return (given or (found[-1] if found else sys.exit("no jar: run ./mvnw package first"))).resolve()


@contextlib.contextmanager
def folder():
    """Everything that a trial makes; gone with it."""
    made = pathlib.Path(tempfile.mkdtemp(prefix="kanal-trial-"))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
