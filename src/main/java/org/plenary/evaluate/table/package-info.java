/**
 * Gold that people write: tables with the columns of the contract queries, as TSV or JSON, and the
 * rows that the same queries give for what was read.
 */
package org.plenary.evaluate.table;
