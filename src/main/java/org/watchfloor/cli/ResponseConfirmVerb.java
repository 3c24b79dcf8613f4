package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Actor;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.confirmation.Confirmations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code response confirm ID}: a second officer, named by {@code --officer}, confirms a decision
 * that waits, or, by the id of its response, one that went ahead unconfirmed.
 */
@Command(name = "confirm", description = "cli.response.confirm.about")
final class ResponseConfirmVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.response.option.request")
  private String id;

  ResponseConfirmVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Confirmations confirmations = station.get(Confirmations.class);
    ResponseService responses = station.get(ResponseService.class);
    Actor second = station.get(SignIn.class).actor();
    List<Response.Step> overridden = responses.find(id).map(Response::overrides).orElse(List.of());
    if (!overridden.isEmpty()) {
      responses.confirmOverride(id, overridden.getFirst().entry(), second);
      out().println(id);
    } else if (responses.find(id).isPresent()) {
      throw RefusedException.of("response.refused.notOverridden");
    } else {
      out().println(confirmations.confirm(id, second));
    }
    return ExitCode.DONE;
  }
}
