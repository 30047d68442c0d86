"""Takes the place of speech-dispatcher's client, which Orca speaks through.

Nothing sounds. Each utterance lasts as long as it has words, as with a voice, so that what Orca
itself cuts short is known; then it is a line of JSON in the file that LISTEN_SPEECH names:
{"text": …, "cut": false}. Lines of {"begins": true} tell that something is about to be said.
"""
import json
import os
import queue
import re
import threading
import time

CHARACTERS_A_SECOND = 150

_log = open(os.environ['LISTEN_SPEECH'], 'a', buffering=1, encoding='utf-8')


def _write(**line):
    _log.write(json.dumps(line, ensure_ascii=False) + '\n')


class _Names:
    """Constants that are named like their values."""

    def __getattr__(self, name):
        return name.lower()


PunctuationMode, DataMode, Priority, CallbackType = _Names(), _Names(), _Names(), _Names()
SSIPError = SSIPCommunicationError = SSIPCommandError = type('SSIPError', (Exception,), {})


class SSIPClient:
    def __init__(self, *_, **__):
        self._waiting = queue.Queue()
        self._turn = 0  # what was asked for in an earlier turn has been cancelled
        threading.Thread(target=self._speak_all, daemon=True).start()

    def speak(self, text, callback=None, event_types=None):
        _write(begins=True)
        self._waiting.put((re.sub('<[^>]*>', '', text), callback, self._turn))

    char = key = speak

    def cancel(self, *_):
        self._turn += 1

    stop = cancel

    def _speak_all(self):
        while True:
            text, callback, turn = self._waiting.get()
            end = time.monotonic() + len(text) / CHARACTERS_A_SECOND
            if callback:
                callback(CallbackType.BEGIN)
            while time.monotonic() < end and turn == self._turn:
                time.sleep(0.005)
            cut = turn != self._turn
            _write(text=text, cut=cut)
            if callback:
                callback(CallbackType.CANCEL if cut else CallbackType.END)

    def list_synthesis_voices(self):
        return (('English', 'en', None),)

    def list_output_modules(self):
        return ('transcript',)

    def get_language(self):
        return 'en'

    def __getattr__(self, name):
        """Rate, pitch, volume and the like: taken, and without effect."""
        return lambda *_, **__: 0
