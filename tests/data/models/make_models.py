#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the small TorchScript files of this folder, good ones and bad ones.

Run with PyTorch 1.13 (files of later versions need not open in it). `expected.json` gets what
PyTorch's eager mode gives for the patch x[row][frame] = sin(0.37 (frame + frames row)).
"""
import json
import math
import pickle
import torch
from torch import nn

ROWS, FRAMES, CLASSES = 8, 6, 3
LABELS = ["bass", "flute", "organ"]


def metadata(**changes):
    front_end = {"kind": "log-mel", "sample_rate": 16000, "fft_size": 512, "window": "hann",
                 "hop_size": 256, "bands": ROWS, "f_min": 0, "f_max": 8000,
                 "mel_scale": "slaney", "norm": "slaney", "power": 2, "compression": "db",
                 "ref": 1.0, "amin": 1e-10, "top_db": None, "center": True,
                 "pad_mode": "constant"}
    candor = {"format": 1, "name": "test", "task": "single-label", "labels": LABELS,
              "output": "logits", "front_end": front_end, "patch_seconds": 0.08,
              "hop_seconds": 0.08, "last_patch": "pad", "max_patches": 0,
              "input_shape": ["N", 1, "bands", "frames"], "aggregate": "mean_prob",
              "temperature": {"value": 1.0, "fitted_on": "", "n": 0}, "member": 0,
              "licence": "GPL-3.0-or-later", "citation": ""}
    candor.update(changes)
    return json.dumps({"candor": candor})


class Small(nn.Module):
    """Convolution, batch norm, dropout and a dense layer over [N, 1, bands, frames]."""

    def __init__(self, classes: int = CLASSES):
        super().__init__()
        self.convolution = nn.Conv2d(1, 4, 3, padding=1)
        self.norm = nn.BatchNorm2d(4)
        self.dropout = nn.Dropout(0.5)
        self.dense = nn.Linear(4, classes)
        self.norm.running_mean.uniform_(-0.5, 0.5)
        self.norm.running_var.uniform_(0.5, 2.0)

    def forward(self, x):
        x = torch.relu(self.norm(self.convolution(x))).mean(dim=[2, 3])
        return 4.0 * self.dense(self.dropout(x))


class Wrapped(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = Small()


class Softmax(Wrapped):
    def forward(self, x):
        return torch.softmax(self.inner(x), 1)


class LogSoftmax(Wrapped):
    def forward(self, x):
        return torch.log_softmax(self.inner(x), 1)


class Sigmoid(Wrapped):
    def forward(self, x):
        return torch.sigmoid(self.inner(x))


class FramesFirst(Wrapped):
    def forward(self, x):  # [N, frames, bands]
        if x.size(1) != 6 or x.size(2) != 8:
            raise ValueError("the shape must be [N, 6, 8]")
        return self.inner(x.transpose(1, 2).unsqueeze(1))


class Waveform(nn.Module):
    def __init__(self):
        super().__init__()
        self.dense = nn.Linear(48, CLASSES)

    def forward(self, x):  # [N, samples]
        return self.dense(x)


class Pair(Wrapped):
    def forward(self, x):
        return self.inner(x), x.mean(dim=[1, 2, 3])


class Several(Wrapped):
    def forward(self, x):
        z = self.inner(x)
        return {"probs": torch.softmax(z, 1), "logits": z}


class Ambiguous(Wrapped):
    def forward(self, x):
        z = self.inner(x)
        return z, 2.0 * z


class Trailing(Wrapped):
    def forward(self, x):
        return self.inner(x).unsqueeze(2).unsqueeze(3)


class PerFrame(Wrapped):
    def forward(self, x):
        return self.inner(x).unsqueeze(2) * torch.ones([1, 1, 5])


class NotANumber(Wrapped):
    def forward(self, x):
        return torch.log(self.inner(x) - 1000.0)


class Throws(Wrapped):
    def forward(self, x):
        if x.size(0) > 0:
            raise RuntimeError("the taps are not connected")
        return self.inner(x)


class OnCard(Wrapped):
    def forward(self, x):
        return self.inner(x) + torch.ones([3], device="cuda:0")


class OtherShape(nn.Module):
    def __init__(self):
        super().__init__()
        self.dense = nn.Linear(100, CLASSES)

    def forward(self, x):
        return self.dense(x.flatten(1))


class MixesBatch(Wrapped):
    def forward(self, x):
        return self.inner(x - x.mean())


class OneAtATime(Wrapped):
    def forward(self, x):
        return self.inner(x.reshape([1, 1, 8, 6]))


class AlwaysDrops(Wrapped):
    def forward(self, x):
        return self.inner(nn.functional.dropout(x, 0.3, True))


class NanOnMark(Wrapped):
    """Not finite where the first value is above 100."""

    def forward(self, x):
        mark = x[:, 0, 0, 0].unsqueeze(1)
        return self.inner(x) / (mark < 100.0).to(torch.float32)


class TooLarge(Wrapped):
    """Asks for more memory than there is when a batch holds more than two patches."""

    def forward(self, x):
        if x.size(0) > 2:
            return torch.zeros([x.size(0), 1 << 50]) + self.inner(x)
        return self.inner(x)


class Normalised(Small):
    """Every patch is standardised, so its loudness is lost; few classes, and small values."""

    def forward(self, x):
        x = (x - x.mean([1, 2, 3], keepdim=True)) / (x.std([1, 2, 3], keepdim=True) + 1e-6)
        x = torch.relu(self.norm(self.convolution(x))).mean(dim=[2, 3])
        return 0.5 + 0.01 * self.dense(self.dropout(x))


class Converts(nn.Module):
    """Weights of another precision, to which it brings its input itself."""

    def __init__(self, inner: nn.Module):
        super().__init__()
        self.inner = inner

    def forward(self, x):
        return self.inner(x.to(torch.float64)) * torch.ones([3], dtype=torch.float64)


def save(name, model, patch=None, **changes):
    model.eval()
    scripted = torch.jit.script(model)
    scripted.save(name + ".pt", _extra_files={"metadata.json": metadata(**changes)})
    with torch.inference_mode():
        return None if patch is None else model(patch)


def trace(name, model, patch):
    traced = torch.jit.trace(model, patch, check_trace=False)
    traced.save(name + ".pt", _extra_files={"metadata.json": metadata()})
    return model(patch)


def save_precisions(patch):
    """What single precision makes of weights that were rounded to less, or stored with more."""
    torch.manual_seed(11)
    expected = {}
    for name, kind in (("double", torch.float64), ("half", torch.float16),
                       ("bfloat16", torch.bfloat16)):
        model = Small().eval().to(kind)
        torch.jit.script(model).save(name + ".pt", _extra_files={"metadata.json": metadata()})
        expected[name] = model.to(torch.float32)(patch)
    model = Small().eval().to(torch.float64)
    expected["traced_double"] = trace("traced_double", model, patch.to(torch.float64))
    expected["converts"] = trace("converts", Converts(model), patch)
    return expected


def save_training_modes(patch):
    torch.manual_seed(12)
    dropout = Small().train()
    dropout.norm.eval()
    trace("traced_dropout", dropout, patch)
    trace("traced_norm", Small().train(), patch)
    save("sigmoid_as_logits", Sigmoid(), task="multi-label")
    save("sigmoid_as_probs", Sigmoid(), output="probs")
    return {"normalised": save("normalised", Normalised(), patch)}


def main():
    torch.manual_seed(5)
    values = [math.sin(0.37 * i) for i in range(ROWS * FRAMES)]
    flat = torch.tensor(values)
    patch = flat.reshape(1, 1, ROWS, FRAMES)
    expected = {
        "logits": save("logits", Small(), patch),
        "probs": save("probs", Softmax(), patch, output="probs"),
        "log_probs": save("log_probs", LogSoftmax(), patch, output="log_probs"),
        "sigmoid": save("sigmoid", Sigmoid(), patch, output="probs", task="multi-label"),
        "frames_first": save("frames_first", FramesFirst(),
                             flat.reshape(1, ROWS, FRAMES).transpose(1, 2),
                             input_shape=["N", "frames", "bands"]),
        "waveform": save("waveform", Waveform(), flat.reshape(1, 48),
                         input_shape=["N", "samples"],
                         front_end={"kind": "waveform", "sample_rate": 16000},
                         patch_seconds=0.003, hop_seconds=0.003),
        "pair": save("pair", Pair(), patch)[0],
        "several": save("several", Several(), patch)["logits"],
        "trailing": save("trailing", Trailing(), patch).flatten(1),
        "one_at_a_time": save("one_at_a_time", OneAtATime(), patch),
        "mixes_batch": save("mixes_batch", MixesBatch(), patch),
        "too_large": save("too_large", TooLarge(), patch),
    }
    expected |= save_precisions(patch) | save_training_modes(patch)
    with open("expected.json", "w", encoding="utf-8") as file:
        json.dump({name: [float(v) for v in z.flatten()] for name, z in expected.items()}, file,
                  indent=1)
        file.write("\n")
    save("ambiguous", Ambiguous())
    save("per_frame", PerFrame())
    save("not_a_number", NotANumber())
    save("throws", Throws())
    save("on_card", OnCard())
    save("other_shape", OtherShape())
    save("always_drops", AlwaysDrops())
    save("nan_on_mark", NanOnMark())
    save("five_outputs", Small(5))
    save("softmax_as_logits", Softmax())
    save("logits_as_probs", Small(), output="probs")
    save("no_dropout", Waveform(), input_shape=["N", "samples"],
         front_end={"kind": "waveform", "sample_rate": 16000}, patch_seconds=0.003,
         hop_seconds=0.003)
    save("other_labels", Small(), labels=["bass", "organ", "flute"])
    save("other_task", Small(), task="multi-label")
    save("other_patches", Small(), hop_seconds=0.04)
    save("wrong_type", Small(), patch_seconds="three")
    model = Small()
    torch.jit.script(model.eval()).save("undescribed.pt")
    torch.save(model.state_dict(), "state_dict.pth")
    torch.save(model.state_dict(), "state_dict_legacy.pth", _use_new_zipfile_serialization=False)
    with open("pickle.pt", "wb") as file:
        pickle.dump({"weights": [1.0, 2.0]}, file)
    traced = torch.jit.trace(Small().eval(), patch)
    traced.save("traced.pt", _extra_files={"metadata.json": metadata()})


if __name__ == "__main__":
    main()
