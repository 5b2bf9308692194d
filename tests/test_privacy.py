"""Nothing leaves a page: the policy that browsers are given."""

from __future__ import annotations

from handrail import privacy


def test_a_policy_admits_one_stylesheet_and_no_other() -> None:
    # The digest of the empty text, as everybody computes it.
    assert "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='" in privacy.policy("")
    assert privacy.policy("a{}") != privacy.policy("a{color:red}")
