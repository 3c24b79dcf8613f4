package org.watchfloor.ui;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;

/**
 * Who works at this console: the officer by post, and the seat. Every entry of the record carries
 * both. Kept in the settings. JavaFX thread; {@link #officerNow} and {@link #seatNow} from any.
 */
@Singleton
public final class Seat {
  private static final String OFFICER = "seat/officer";
  private static final String NAME = "seat/name";

  private final Settings settings;
  private final UiTexts texts;
  private final StringProperty officer;
  private final StringProperty name;

  @Inject
  public Seat(Settings settings, UiTexts texts) {
    this.settings = settings;
    this.texts = texts;
    this.officer = new SimpleStringProperty(settings.get(OFFICER, ""));
    this.name = new SimpleStringProperty(settings.get(NAME, ""));
    officer.subscribe(now -> settings.put(OFFICER, now));
    name.subscribe(now -> settings.put(NAME, now));
  }

  /** The officer's post as typed; empty until somebody typed it. */
  public StringProperty officer() {
    return officer;
  }

  /** The name of the seat as typed; empty until somebody typed it. */
  public StringProperty name() {
    return name;
  }

  /** The officer for the record; the plain post if nobody typed one. */
  public String officerNow() {
    return orElse(settings.get(OFFICER, ""), "ui.seat.officer");
  }

  /** The seat for the record; the first seat if nobody typed one. */
  public String seatNow() {
    return orElse(settings.get(NAME, ""), "ui.seat.name");
  }

  /** Seat and officer as the status line shows them. */
  public ObservableStringValue text() {
    return Bindings.createStringBinding(
        () -> texts.get("ui.seat.text", seatNow(), officerNow()), officer, name, texts.language());
  }

  private String orElse(String typed, String key) {
    return typed.isBlank() ? texts.get(key) : typed.strip();
  }
}
