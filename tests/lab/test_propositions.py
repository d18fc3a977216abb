"""The loss that tells claims apart."""

import pytest

torch = pytest.importorskip("torch")


def test_likes_are_drawn_together_and_others_apart() -> None:
    from lab.propositions import apart

    right = torch.tensor([[1.0, 0.0], [0.9, 0.436], [0.0, 1.0], [-0.1, 0.995]])
    wrong = right[[0, 2, 1, 3]]
    claims = [frozenset("a"), frozenset("a"), frozenset("b"), frozenset("bc")]
    assert apart(right, claims) < 0.1 < apart(wrong, claims)


def test_a_passage_of_no_claim_is_only_held_against() -> None:
    from lab.propositions import apart

    two = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
    near = torch.cat([two, torch.tensor([[1.0, 0.0]])])
    likes = [frozenset("a"), frozenset("a")]
    assert apart(two, likes) < 1e-4
    assert apart(near, [*likes, frozenset()]) > 0.5
    assert apart(near, [frozenset()] * 3) == 0
