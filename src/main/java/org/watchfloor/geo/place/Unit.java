package org.watchfloor.geo.place;

/**
 * What one character of a name has to satisfy: be this character, be read so, or be read beginning
 * so.
 *
 * @param text the character, the syllable or its beginning
 * @param how which of the three
 */
record Unit(String text, How how) {
  enum How {
    IS,
    READ,
    BEGINS
  }

  boolean fits(int sign, String[] readings) {
    return switch (how) {
      case IS -> text.codePointAt(0) == sign;
      case READ -> anyEquals(readings);
      case BEGINS -> anyBegins(readings);
    };
  }

  int first() {
    return text.codePointAt(0);
  }

  private boolean anyEquals(String[] readings) {
    for (String reading : readings) {
      if (reading.equals(text)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyBegins(String[] readings) {
    for (String reading : readings) {
      if (reading.startsWith(text)) {
        return true;
      }
    }
    return false;
  }
}
