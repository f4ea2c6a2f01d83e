package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/**
 * Last work that is one statement through {@link Sql} and needs no answer of the work before it: it is sent behind that without
 * waiting, so that what it locks is held for one round trip and the commit.
 */
public interface LastStatement extends Supplier<Uni<Void>> {}
