/**
 * Gold from the AKN4UN XML of the Secretariat, read from its marks and independently of the
 * extraction, and the same XML flattened to the text that people would have.
 */
package org.plenary.evaluate.akn;
