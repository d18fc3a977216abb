"""The acts' head in torch: in what way a statement was made, what kind of source made it, and the further roles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lab.attribution import Pointer
from lab.corpora import Label, kind_of
from lab.encoder import WIDTH
from lab.windows import Labelled, Window
from onrecord.finding.acts import ROLES
from onrecord.records import ACTS, KINDS

MIDDLE = 192
SECOND = 0.35  # what a label's second act counts, of 1


def targets(labels: Sequence[Label]) -> tuple[Tensor, Tensor]:
    """What the head is to answer: the acts [n, acts], a second one sharing with the first, and the kinds [n]."""
    acts = torch.zeros(len(labels), len(ACTS))
    for row, label in zip(acts, labels, strict=True):
        row[ACTS.index(label.act)] += 1 - SECOND if label.act2 else 1
        if label.act2:
            row[ACTS.index(label.act2)] += SECOND
    return acts, torch.tensor([kind_of(label) for label in labels])


class ActHead(nn.Module):
    """From the rows at both ends of the cue, the first content and the source (a learned row where there is none)."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.role = nn.Linear(WIDTH, 1 + 2 * len(ROLES))
        self.owner = Pointer()  # role -> cue
        self.nobody = nn.Parameter(torch.zeros(1, 2 * WIDTH))
        self.middle = nn.Linear(6 * WIDTH, MIDDLE)
        self.act = nn.Linear(MIDDLE, len(ACTS))
        self.kind = nn.Linear(MIDDLE, len(KINDS) + 1)  # the last: no source to be recovered
        self.dropout = dropout

    def loss(self, hidden: Tensor, batch: list[Window]) -> dict[str, Tensor]:
        parts: dict[str, list[Tensor]] = {"role": [], "owner": [], "act": [], "kind": []}
        for row, window in zip(hidden, batch, strict=True):
            known, layer = window.labelled, window.attributed
            if known is None or layer is None or not known.rows:
                continue
            row = F.dropout(row, self.dropout, self.training)
            roles = torch.from_numpy(known.roles)
            parts["role"].append(F.cross_entropy(self.role(row[: len(roles)]).float(), roles, ignore_index=-100))
            if len(known.places) and len(layer.cues):
                a, b = (row[torch.from_numpy(x)].flatten(1) for x in (known.places, layer.cues))
                scores = self.owner(a, b, known.places, layer.cues)
                wanted = torch.from_numpy(known.owners).float()
                parts["owner"].append(F.binary_cross_entropy_with_logits(scores.float(), wanted))
            self._acts(row, known, layer.cues, window.labels, parts)
        return {k: torch.cat([x.reshape(-1) for x in v]).mean() for k, v in parts.items() if v}

    def apart(self, ours: Tensor, theirs: Tensor, other: ActHead, batch: list[Window]) -> Tensor | None:
        """How far the acts and kinds of the batch's attributions, labelled or not, are from those that the head `other`
        gives on its own encoder's rows `theirs` (a mean divergence); None where there is no attribution."""
        found = []
        for row, their, window in zip(ours, theirs, batch, strict=True):
            if window.attributed is None or not len((places := window.attributed.whole())[0]):
                continue
            cues, contents, sources = map(torch.from_numpy, places)
            middle = self.features(F.dropout(row, self.dropout, self.training), cues, contents, sources)
            wanted = other.features(their, cues, contents, sources)
            for mine, held in ((self.act, other.act), (self.kind, other.kind)):
                a, b = mine(middle).float().log_softmax(-1), held(wanted).float().log_softmax(-1)
                found.append(F.kl_div(a, b, reduction="none", log_target=True).sum(-1))
        return torch.cat(found).mean() if found else None

    def features(self, row: Tensor, cues: Tensor, contents: Tensor, sources: Tensor) -> Tensor:
        """Positions [k, 2] each (a source's -1, -1 where there is none) -> [k, MIDDLE]."""
        absent = sources[:, :1] < 0
        source = torch.where(absent, self.nobody.to(row.dtype), row[sources.clamp(min=0)].flatten(1))
        rows = torch.cat([row[cues].flatten(1), row[contents].flatten(1), source], 1)
        return F.dropout(F.gelu(self.middle(rows)), self.dropout, self.training)

    def _acts(
        self,
        row: Tensor,
        known: Labelled,
        cues: np.ndarray,
        labels: Mapping[int, Label],
        parts: dict[str, list[Tensor]],
    ) -> None:
        index, contents, sources, numbers = zip(*known.rows, strict=True)
        where = torch.from_numpy(cues)[torch.tensor(index)]
        middle = self.features(row, where, torch.tensor(contents), torch.tensor(sources))
        wanted, kinds = targets([labels[n] for n in numbers])
        parts["act"].append(F.cross_entropy(self.act(middle).float(), wanted, reduction="none"))
        parts["kind"].append(F.cross_entropy(self.kind(middle).float(), kinds, reduction="none"))
