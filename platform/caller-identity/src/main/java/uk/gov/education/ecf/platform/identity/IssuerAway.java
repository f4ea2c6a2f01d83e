package uk.gov.education.ecf.platform.identity;

/** Nobody can be told from anybody yet, because the keys of the issuer are unknown (answered 503). An answer, not a fault: no stack trace. */
final class IssuerAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IssuerAway() {
        super("the token issuer is away", null, false, false);
    }
}
