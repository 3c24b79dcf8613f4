package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.response.FloodDesk;

/** Plans through the import verb: whole, or each fault with its place. */
class PlanImportTest {
  @TempDir Path temp;
  private final Terminal terminal = new Terminal();
  private String data = "";
  private Path plan = Path.of("");

  @BeforeEach
  void makeStation() {
    data = temp.resolve("dh").toString();
    assertThat(terminal.call("init", "--data", data, "--station", "ZS-DH", "--name", "示例").code())
        .isEqualTo(ExitCode.DONE);
    FloodDesk.putPlan(temp.resolve("desk"));
    plan = temp.resolve("desk/plans/TEST-FLOOD.yaml");
  }

  @Test
  void aPlanWithoutAFaultIsTaken() {
    Terminal.Outcome answer = terminal.call("import", plan.toString(), "--data", data);

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(Path.of(data).resolve("plans/TEST-FLOOD.yaml")).hasSameTextualContentAs(plan);
  }

  @Test
  void aPlanWithAWrongKeyIsRefusedWithFileLineReasonAndRemedy() throws IOException {
    Files.writeString(plan, Files.readString(plan).replace("hazards:", "hazzards:"));

    Terminal.Outcome answer = terminal.call("import", plan.toString(), "--data", data);

    assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(answer.err()).contains("TEST-FLOOD.yaml 第 4 行第 1 列：不认识的键“hazzards”。是否应为 hazards");
    assertThat(Path.of(data).resolve("plans")).doesNotExist();
  }
}
