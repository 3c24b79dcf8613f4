package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine.Command;

/** {@code response lower RESPONSE}: lowers a level. */
@Command(name = "lower", description = "cli.response.lower.about")
final class ResponseLowerVerb extends ResponseAdjustVerb {
  ResponseLowerVerb(Texts texts) {
    super(texts, false);
  }
}
