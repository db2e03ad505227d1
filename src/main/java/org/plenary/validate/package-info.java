/**
 * Checks graphs against the shapes of {@code shapes/}.
 *
 * <p>In: a graph. Out: findings, and the report as RDF. Start at {@link
 * org.plenary.validate.Validator}.
 */
package org.plenary.validate;
