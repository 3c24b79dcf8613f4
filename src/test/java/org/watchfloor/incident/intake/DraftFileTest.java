package org.watchfloor.incident.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.store.DataFolder;

class DraftFileTest {
  @TempDir Path temp;
  private DataFolder data;
  private DraftFile drafts;

  @BeforeEach
  void open() {
    DataFolder.create(temp.resolve("dh"), "ZS-DH", "示例");
    data = DataFolder.open(temp.resolve("dh"));
    drafts = new DraftFile(data);
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void givesBackWhatWasTyped() {
    IntakeDraft typed = new IntakeDraft(Map.of("narrative", "一楼进水\n两户被困"));

    drafts.write(typed);

    assertThat(drafts.read()).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"narrative=\\u12", "narrative=\\uzzzz"})
  void setsADamagedFileAsideAndGoesOnKeepingDrafts(String damaged) throws IOException {
    Files.writeString(data.root().resolve("intake-draft.properties"), damaged);

    assertThat(drafts.read()).isEqualTo(IntakeDraft.EMPTY);
    assertThat(data.root().resolve("intake-draft.damaged")).hasContent(damaged);
    drafts.write(new IntakeDraft(Map.of("narrative", "又来一起")));
    assertThat(drafts.read().fields()).containsEntry("narrative", "又来一起");
  }
}
