/**
 * From a file to its text: decoding, language, and a clear refusal of what is no text.
 *
 * <p>In: paths or a stream. Out: {@link org.plenary.source.SourceText}, or why there is none. Start
 * at {@link org.plenary.source.SourceReader}.
 */
package org.plenary.source;
