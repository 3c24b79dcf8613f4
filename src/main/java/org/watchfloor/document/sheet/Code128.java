package org.watchfloor.document.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits as bars that every hand scanner reads: Code 128 in its set C, two digits a sign, with the
 * check sign of the code (ISO/IEC 15417).
 */
final class Code128 {
  /** Widths of bars and gaps, bars first, of the signs 0 to 105; each is 11 wide. */
  private static final String SIGNS =
      "212222222122222221121223121322131222122213122312132212221213221312231212"
          + "112232122132122231113222123122123221223211221132221231213212223112312131"
          + "311222321122321221312212322112322211212123212321232121111323131123131321"
          + "112313132113132311211313231113231311112133112331132131113123113321133121"
          + "313121211331231131213113213311213131311123311321331121312113312311332111"
          + "314111221411431111111224111422121124121421141122141221112214112412122114"
          + "122411142112142211241211221114413111241112134111111242121142121241114212"
          + "124112124211411212421112421211212141214121412121111143111341131141114113"
          + "114311411113411311113141114131311141411131211412211214211232";

  private static final String STOP = "2331112";
  private static final int START = 105;
  private static final int WIDTHS = 6;
  private static final int MODULUS = 103;

  private Code128() {}

  /**
   * The widths of bars and gaps in turn, in modules, a bar first.
   *
   * @param digits an even number of digits
   */
  static List<Integer> widths(String digits) {
    StringBuilder all = new StringBuilder(sign(START));
    int sum = START;
    for (int i = 0; i < digits.length(); i += 2) {
      int value = Integer.parseInt(digits.substring(i, i + 2));
      all.append(sign(value));
      sum += value * (i / 2 + 1);
    }
    all.append(sign(sum % MODULUS)).append(STOP);
    List<Integer> widths = new ArrayList<>();
    all.chars().forEach(width -> widths.add(width - '0'));
    return widths;
  }

  private static String sign(int value) {
    return SIGNS.substring(value * WIDTHS, (value + 1) * WIDTHS);
  }
}
