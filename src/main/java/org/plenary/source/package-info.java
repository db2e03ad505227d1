/**
 * From a file to its text: PDF, Word, RTF, HTML, folders and zips, decoding, language, and a clear
 * refusal of what is no text.
 *
 * <p>In: paths or a stream. Out: {@link org.plenary.source.SourceText}, or why there is none. Start
 * at {@link org.plenary.source.SourceReader}; {@link org.plenary.source.FileLister} finds the
 * files.
 */
package org.plenary.source;
