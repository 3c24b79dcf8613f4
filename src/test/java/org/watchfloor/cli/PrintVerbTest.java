package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.Station;
import org.watchfloor.ui.Settings;

/** Maps on paper and pictures of a place, without a window. */
@Tag("gui")
class PrintVerbTest {
  @TempDir Path temp;
  private final Terminal terminal = new Terminal();

  @Test
  void printsASheetAndDrawsAPlaceWithoutTouchingTheSeat() throws IOException {
    String data = SampleStation.in(temp);
    Path sheet = temp.resolve("sheet.pdf");
    Terminal.Outcome printed =
        terminal.call(
            "picture",
            "--data",
            data,
            "--place",
            "122.106,30.016",
            "--scale",
            "25000",
            "--paper",
            "a4",
            "--layers",
            "teams,shelters",
            sheet.toString());
    assertThat(printed.err()).contains("共 1 页");
    assertThat(printed.code()).isEqualTo(ExitCode.DONE);
    try (PDDocument read = Loader.loadPDF(sheet.toFile())) {
      String text = Normalizer.normalize(new PDFTextStripper().getText(read), Normalizer.Form.NFKC);
      assertThat(text).contains("1:25 000", "避难场所").doesNotContain("风险点");
    }

    Path picture = temp.resolve("place.png");
    assertThat(
            terminal
                .call(
                    "picture",
                    "--data",
                    data,
                    "--place",
                    "122.106,30.016",
                    "--zoom",
                    "14",
                    "--layers",
                    "teams",
                    "--size",
                    "800x600",
                    picture.toString())
                .code())
        .isEqualTo(ExitCode.DONE);
    assertThat(picture).isNotEmptyFile();
    Path settings = temp.resolve("dh/settings.properties");
    assertThat(Files.exists(settings) ? Files.readString(settings) : "")
        .as(Settings.class.getSimpleName())
        .doesNotContain("hidden-layers");

    try (Station console = Station.open(temp.resolve("dh"))) {
      assertThat(console.pages()).isNotEmpty();
      Path beside = temp.resolve("beside.png");
      Terminal.Outcome drawn =
          terminal.call("picture", "--data", data, "--size", "800x600", beside.toString());
      assertThat(drawn.err()).contains("不改动任何文件");
      assertThat(drawn.code()).isEqualTo(ExitCode.DONE);
      assertThat(beside).isNotEmptyFile();
    }

    Terminal.Outcome wrong =
        terminal.call("picture", "--data", data, "--layers", "ships", sheet.toString());
    assertThat(wrong.code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(wrong.err()).contains("ships", "teams");
    Terminal.Outcome small =
        terminal.call("picture", "--data", data, "--scale", "10", sheet.toString());
    assertThat(small.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(small.err()).contains("1:10");
  }
}
