/**
 * From a text to the document in it: pure stages, no reading or writing, no clock.
 *
 * <p>In: {@link org.plenary.source.SourceText}. Out: {@link org.plenary.document.UnDocument}. Start
 * at {@link org.plenary.extract.Extractor}, which lists the stages in order. A stage never fails on
 * bad text: what it can't decide stays undecided, with a finding.
 */
package org.plenary.extract;
