package uk.gov.education.ecf.statements.model.calculation;

import java.util.List;

/** What one side of a statement comes to, with its VAT. */
public record SideSum(Side side, List<TypeSum> types, UpliftSum uplift, Sums sums) {}
