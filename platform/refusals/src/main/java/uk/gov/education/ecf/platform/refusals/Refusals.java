package uk.gov.education.ecf.platform.refusals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Collects what is wrong with a request while its values are read, in the order in which it is noticed, and makes the outcome.
 *
 * <pre>{@code
 * Refusals refusals = new Refusals();
 * Claim<EmailAddress> email = refusals.require(EmailAddress.parse(text), EMAIL_INVALID);
 * Claim<ParticipantId> mentor = refusals.readIfGiven(mentorText, ParticipantId::parse, MENTOR_UNKNOWN);
 * refusals.addIf(tooYoung, DATE_OF_BIRTH_INVALID);
 * return refusals.otherwise(() -> new Registration(email.get(), mentor.orNull()));
 * }</pre>
 */
public final class Refusals {

    private final List<Refusal> refusals = new ArrayList<>();

    /** Notes a refusal; one that is noted already is not noted again. */
    public Refusals add(Refusal refusal) {
        if (!refusals.contains(refusal)) {
            refusals.add(refusal);
        }
        return this;
    }

    public Refusals addAll(Collection<Refusal> more) {
        more.forEach(this::add);
        return this;
    }

    public Refusals addIf(boolean wrong, Refusal refusal) {
        return wrong ? add(refusal) : this;
    }

    /** A value that must be there. */
    public <T> Claim<T> require(Optional<T> value, Refusal otherwise) {
        addIf(value.isEmpty(), otherwise);
        return new Claim<>(value);
    }

    /** A text that may be left out, but must make sense if it is given. */
    public <T> Claim<T> readIfGiven(String text, Function<String, Optional<T>> read, Refusal otherwise) {
        return text == null ? new Claim<>(Optional.empty()) : require(read.apply(text), otherwise);
    }

    /** A value that was judged elsewhere, with its refusals. */
    public <T> Claim<T> take(Judged<T> judged) {
        addAll(judged.refusals());
        return new Claim<>(judged.fold(Optional::of, refused -> Optional.empty()));
    }

    public boolean isEmpty() {
        return refusals.isEmpty();
    }

    /** In the order in which they were noted. */
    public List<Refusal> toList() {
        return List.copyOf(refusals);
    }

    /** The result if nothing was refused; it may then {@link Claim#get} every value that was required. */
    public <T> Judged<T> otherwise(Supplier<T> result) {
        return refusals.isEmpty() ? Judged.accepted(result.get()) : Judged.refused(refusals);
    }
}
