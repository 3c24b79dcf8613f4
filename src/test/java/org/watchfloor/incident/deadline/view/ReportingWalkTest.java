package org.watchfloor.incident.deadline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.letter.Printed;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.report.ReportState;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;

/** A report from its deadline to its proof and its paper, without the mouse. */
class ReportingWalkTest extends GuiTest {
  private String incident = "";

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    Instant now = get(WatchClock.class).instant();
    incident =
        get(IncidentService.class)
            .report(
                new NewIncident(
                    new IncidentDetails(
                        "三号车间起火，两层过火，人员已疏散",
                        "12G01",
                        "东港镇船厂路 8 号",
                        null,
                        PointSource.UNTOLD,
                        null,
                        "群众来电",
                        null,
                        now,
                        now),
                    Severity.ORDINARY,
                    true));
  }

  @Test
  void draftSignSendConfirmAndPrintByKeysOnly() throws IOException {
    push(KeyCode.SHIFT, KeyCode.F9);
    waitUntil(() -> openPage().equals("incident"));
    waitUntil(() -> focused().startsWith("拟"));
    push(KeyCode.ENTER);
    waitUntil(() -> reports().size() == 1);
    waitUntil(() -> focused().contains("签发"));

    push(KeyCode.ENTER);
    form();
    write("director");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> reports().getFirst().state() == ReportState.SIGNED);
    waitUntil(() -> focused().contains("报出"));

    push(KeyCode.ENTER);
    form();
    push(KeyCode.TAB);
    push(KeyCode.TAB);
    write("clerk");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> reports().getFirst().told());
    waitUntil(() -> lookup("#form-0").tryQuery().isEmpty());
    assertThat(reports().getFirst().signer()).isEqualTo("director");
    assertThat(reports().getFirst().sendings().getFirst().meets())
        .as("it answered the deadline it was opened from")
        .isNotEmpty();

    waitUntil(() -> !focused().isEmpty());
    if (reports().getFirst().state() == ReportState.SENT) {
      push(KeyCode.ALT, KeyCode.C);
      form();
      write("clerk");
      push(KeyCode.CONTROL, KeyCode.ENTER);
    }
    waitUntil(() -> reports().getFirst().state() == ReportState.CONFIRMED);
    waitUntil(() -> lookup("#form-0").tryQuery().isEmpty());

    waitUntil(() -> !focused().isEmpty());
    push(KeyCode.ALT, KeyCode.P);
    waitUntil(() -> !printed().isEmpty());
    assertThat(Printed.text(printed().getFirst()))
        .contains("突发事件信息（首报）", incident, "director 签发", "clerk");
  }

  private void form() {
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
    waitUntil(() -> lookup("#form-0").query().isFocused());
  }

  /** The words of the button that has the cursor within the panel; empty for anything else. */
  private String focused() {
    var box = lookup(".reporting").tryQuery().orElse(null);
    if (box == null || box.getScene() == null) {
      return "";
    }
    return box.getScene().getFocusOwner() instanceof Button button
            && box.lookupAll(".button").contains(button)
        ? button.getText()
        : "";
  }

  private List<Report> reports() {
    return get(ReportService.class).book(incident).reports();
  }

  private List<Path> printed() throws IOException {
    Path folder = get(DataFolder.class).root().resolve("prints");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).toList();
    }
  }
}
