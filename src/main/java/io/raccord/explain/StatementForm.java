package io.raccord.explain;

import java.util.List;

/**
 * A form of statements, such as {@code sites[SITE].models.MODEL}.
 *
 * @param parts its words and kinds of names
 * @param values the values that statements of this form can have
 */
record StatementForm(List<FormPart> parts, PossibleValues values) {}
