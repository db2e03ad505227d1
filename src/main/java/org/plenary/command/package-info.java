/** The verbs of the command line, one class each; {@link org.plenary.Main} lists them. */
package org.plenary.command;
