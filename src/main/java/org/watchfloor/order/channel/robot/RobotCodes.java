package org.watchfloor.order.channel.robot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.watchfloor.order.channel.Outcome;
import org.watchfloor.order.channel.Reason;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.order.channel.setting.RobotForm;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;

/** What the services answer: {@code order/robots.yaml}. Any thread. */
@Singleton
public final class RobotCodes {
  private static final String FILE = "/order/robots.yaml";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<RobotForm, Answers> forms = new EnumMap<>(RobotForm.class);

  /**
   * The answers of one service.
   *
   * @param code the field of the code; 0 is good
   * @param words the field of the words
   * @param reasons what the codes mean
   */
  private record Answers(String code, String words, Map<String, ReasonKind> reasons) {}

  @Inject
  RobotCodes() {
    RuleSheet sheet = new RuleSheet(FILE);
    for (Row root : sheet.root(text(), "version", "forms").stream().toList()) {
      for (Row row : root.rows("forms", "form", "code", "words", "source", "status", "codes")) {
        Map<String, ReasonKind> reasons = new HashMap<>();
        for (Row one : row.rows("codes", "code", "reason")) {
          reasons.put(one.text("code"), one.constant("reason", ReasonKind.class));
        }
        forms.put(
            row.constant("form", RobotForm.class),
            new Answers(row.text("code"), row.text("words"), Map.copyOf(reasons)));
      }
    }
    if (!sheet.faults().isEmpty() || forms.size() < RobotForm.values().length) {
      throw new IllegalStateException(FILE + " " + sheet.faults());
    }
  }

  /** What an answer with HTTP 200 means. */
  Outcome read(RobotForm form, String body) {
    Answers answers = Objects.requireNonNull(forms.get(form));
    try {
      JsonNode answer = JSON.readTree(body);
      JsonNode code = answer == null ? null : answer.get(answers.code());
      if (code == null || !code.isValueNode()) {
        return Outcome.unknown(ReasonKind.NONSENSE, "");
      }
      if (code.asText().equals("0")) {
        return new Outcome.Accepted(List.of(), false);
      }
      ReasonKind reason = answers.reasons().getOrDefault(code.asText(), ReasonKind.PEER);
      String words = code.asText() + " " + answer.path(answers.words()).asText();
      return new Outcome.Refused(new Reason(reason, words), reason.ofPeer());
    } catch (JsonProcessingException e) {
      return Outcome.unknown(ReasonKind.NONSENSE, "");
    }
  }

  private static String text() {
    try (InputStream in = Objects.requireNonNull(RobotCodes.class.getResourceAsStream(FILE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
