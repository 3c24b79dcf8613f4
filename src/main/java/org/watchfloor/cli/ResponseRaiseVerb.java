package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine.Command;

/** {@code response raise RESPONSE}: raises a level. */
@Command(name = "raise", description = "cli.response.raise.about")
final class ResponseRaiseVerb extends ResponseAdjustVerb {
  ResponseRaiseVerb(Texts texts) {
    super(texts, true);
  }
}
