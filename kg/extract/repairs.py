"""Faults of the tree that are known and safe to mend, before any rule reads it.

Each repair is small, local and keeps the sentence a tree. Shares of sentences with each fault
were counted on news with `en_core_web_sm`: apposition is the commonest.
"""

from collections.abc import Callable

from kg.extract import repairs_causes as causes
from kg.extract import repairs_clauses as clauses
from kg.extract import repairs_doers as doers
from kg.extract import repairs_gaps as gaps
from kg.extract import repairs_groups as groups
from kg.extract import repairs_heads as heads
from kg.extract import repairs_infinitives as infinitives
from kg.extract import repairs_joined as joined
from kg.extract import repairs_lists as lists
from kg.extract import repairs_measures as measures
from kg.extract import repairs_names as names
from kg.extract import repairs_nouns as nouns
from kg.extract import repairs_objects as objects
from kg.extract import repairs_pairs as pairs
from kg.extract import repairs_participles as participles
from kg.extract import repairs_relatives as relatives
from kg.extract import repairs_results as results
from kg.extract import repairs_scope as scope
from kg.extract import repairs_speech as speech
from kg.extract import repairs_tags as tags
from kg.extract import repairs_targets as targets
from kg.extract import repairs_verbs as verbs
from kg.extract.gates import gate_of
from kg.extract.phrases import Words


def repair(w: Words) -> None:
    """Mend the tree of one sentence in place; `graft` keeps its index."""
    words, deps = frozenset(map(str.lower, w.s.words)), w.s.deps
    for step, wanted, of_words in _GATES:  # a loop without calls: most repairs find nothing
        if not wanted or not wanted.isdisjoint(words if of_words else deps):
            step(w)


_STEPS: tuple[Callable[[Words], None], ...] = (
    names.names_are_nouns,
    names.name_with_stroke,
    names.person_named_office,
    names.region_by_country,
    names.region_of_town,
    names.place_near_place,
    names.title_list,
    names.office_to_come,
    names.trade_of_person,
    names.kin_in_list,
    measures.unit_of_degrees,
    measures.date_before_noun,
    measures.score_with_hyphen,
    measures.place_behind_time,
    groups.acronym_before_noun,
    groups.name_inside_group,
    groups.titled_next,
    heads.person_behind_body,
    heads.verb_behind_name,
    heads.verbs_behind_phrase,
    heads.verb_of_modal,
    tags.noun_behind_to,
    tags.thought_of_noun,
    tags.coming_day,
    tags.gerund_of_sides,
    tags.participle_before_finite,
    tags.gerund_in_list,
    tags.apposition_of_joint,
    pairs.pair_by_dash,
    pairs.touching_items,
    gaps.modifier_as_subject,
    nouns.score_after_name,
    nouns.name_after_role,
    nouns.owner_of_next,
    nouns.name_after_office,
    names.persons_in_list,
    names.who_is_a_person,
    lists.last_of_list,
    nouns.apposition_of_list,
    lists.next_place_of_list,
    nouns.holder_of_office,
    nouns.apposition_class,
    nouns.list_as_apposition,
    groups.places_in_row,
    groups.two_offices_of_one,
    nouns.counted_pairs,
    speech.hedged_name,
    speech.heard_in_court,
    speech.content_of_statement,
    measures.verb_behind_apposition,
    heads.subject_before_phrase,
    heads.clause_of_result,
    clauses.subject_as_apposition,
    clauses.subject_between_commas,
    joined.shared_passive,
    joined.subject_of_first,
    joined.subject_of_state,
    joined.object_before_subject,
    gaps.amount_as_subject,
    joined.subject_as_conjunct,
    clauses.subject_under_mark,
    clauses.headline_infinitive,
    clauses.purpose_of_item,
    clauses.statements_apart,
    clauses.relative_of_plural,
    nouns.relative_of_event,
    relatives.who_of_person,
    gaps.who_behind_place,
    gaps.who_behind_name,
    gaps.other_name,
    gaps.aside_as_subject,
    relatives.relative_of_day,
    relatives.relative_of_terms,
    relatives.participle_of_terms,
    relatives.content_of_participle,
    heads.participle_of_persons,
    heads.participle_of_whole,
    relatives.measured_participle,
    relatives.aside_of_speaker,
    doers.lost_subjects,
    clauses.bare_passive,
    lists.shortened_passive,
    clauses.speaker_in_front,
    nouns.joined_modifiers,
    nouns.modifiers_as_receivers,
    clauses.subject_off_auxiliary,
    clauses.adverb_of_clause,
    scope.means_to,
    scope.adverb_of_question,
    scope.participle_as_preposition,
    infinitives.tag_of_infinitive,
    verbs.verb_tagged_noun,
    verbs.perfect_of_measure,
    groups.noun_with_particle,
    groups.gerund_of_growth,
    verbs.gerund_before_noun,
    pairs.participle_behind_both,
    pairs.joined_behind_semicolon,
    verbs.infinitive_read_as_noun,
    verbs.verb_read_as_noun,
    verbs.participle_read_as_adjective,
    objects.two_under_one,
    objects.receiver_in_group,
    objects.adverb_with_hyphen,
    objects.object_of_particle,
    objects.phrase_of_adverb,
    objects.phrase_of_idiom,
    verbs.infinitive_of_plan,
    gaps.age_told,
    objects.age_of_verb,
    objects.charge_of_verb,
    objects.verdict_of_finding,
    verbs.infinitive_of_particle,
    verbs.for_to_clause,
    infinitives.clause_behind_for,
    infinitives.condition_without_if,
    infinitives.tag_behind_modal,
    infinitives.gerund_of_promise,
    infinitives.infinitive_of_request,
    objects.receiver_before_number,
    measures.score_of_contest,
    targets.gift_behind_aside,
    targets.target_of_event,
    objects.second_object,
    gaps.object_before_complement,
    gaps.stranded_behind_object,
    gaps.measure_of_way,
    lists.object_behind_addition,
    objects.phrase_behind_complement,
    objects.measure_of_change,
    verbs.receiver_of_verb,
    objects.agent_of_passive,
    verbs.blamed_on,
    speech.infinitive_of_opinion,
    speech.speaker_behind_verb,
    speech.or_not,
    speech.clause_before_content,
    speech.joined_to_content,
    speech.participle_of_speaker,
    participles.participle_of_main,
    joined.finite_behind_infinitive,
    joined.participle_behind_finite,
    joined.past_behind_present,
    joined.joined_behind_quote,
    joined.joined_by_number,
    scope.joined_to_condition,
    scope.contrast_of_speakers,
    scope.exclamation,
    scope.object_behind_aside,
    scope.summing_noun,
    speech.joined_to_speaker,
    heads.reason_of_main,
    results.number_before_as,
    results.clause_behind_as,
    results.absolute_behind_complement,
    results.joined_in_quote,
    results.aside_of_speaker_before,
    results.state_of_gerund,
    results.phrase_of_nearest,
    results.participle_of_reported,
    results.participle_of_receiver,
    results.left_so,
    participles.absolute,
    doers.doers_of_clauses,
    participles.deed_of_object,
    gaps.means_of_doer,
    participles.absolute_pairs,
    pairs.participle_behind_agent,
    pairs.second_under_with,
    pairs.participle_of_last_side,
    participles.counted_sufferer,
    participles.participle_of_time,
    participles.participle_with_agent,
    participles.relative_of_thing,
    participles.infinitive_of_first,
    participles.owners_of_one,
    participles.phrase_of_next,
    causes.participle_of_pictured,
    causes.participle_of_picture,
    causes.result_of_mishap,
    causes.relative_of_clause,
    causes.reason_of_verb,
    causes.aim_behind_speaker,
    causes.standard_of_equals,
)
_GATES = tuple((gate.step, gate.wanted, gate.words) for gate in map(gate_of, _STEPS))
