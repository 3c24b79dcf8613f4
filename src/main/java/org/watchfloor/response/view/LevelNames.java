package org.watchfloor.response.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.LevelChip;

/** How levels are shown and named, the same on the page, in the band and beside the map. */
@Singleton
final class LevelNames {
  private final UiTexts texts;
  private final ResponseService responses;

  @Inject
  LevelNames(UiTexts texts, ResponseService responses) {
    this.texts = texts;
    this.responses = responses;
  }

  static String of(UiTexts texts, Hazard hazard) {
    return texts.name("response.hazard", hazard);
  }

  static String of(UiTexts texts, ResponseLevel level) {
    return texts.name("response.level", level);
  }

  /** 台风四级响应, with whose it is if another headquarters started it. */
  String of(Response response) {
    String name =
        texts.get("response.name", of(texts, response.hazard()), of(texts, response.level()));
    return ofWhose(name, response);
  }

  private String ofWhose(String name, Response response) {
    return responses.ofHeadquarters(response)
        ? name
        : texts.get(
            "response.name.of",
            name,
            response.unitName().isEmpty() ? response.unit() : response.unitName());
  }

  /** The chip of a level, with what is in force at it; coloured only while it is in force. */
  LevelChip chip(Response response) {
    String words =
        texts.get("response.chip." + response.stage().name(), of(texts, response.hazard()));
    LevelChip chip = LevelChip.of(response.level().rank(), ofWhose(words, response));
    if (!response.stage().inForce()) {
      chip.getStyleClass().removeIf(style -> style.matches("level-\\d"));
      chip.getStyleClass().add("level-none");
    }
    chip.setAccessibleText(of(response));
    return chip;
  }
}
