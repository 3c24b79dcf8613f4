package org.watchfloor.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes shapefiles byte by byte, as the white paper of 1998 describes them. */
public final class Shapefiles {
  /** The text of a .prj in degrees of CGCS2000. */
  public static final String CGCS2000 =
      "GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\",DATUM[\"D_China_2000\","
          + "SPHEROID[\"CGCS2000\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
          + "UNIT[\"Degree\",0.0174532925199433]]";

  private Shapefiles() {}

  /** A .prj of a Gauss-Krueger zone of three degrees, its number before the east. */
  public static String zone(int zone) {
    return "PROJCS[\"CGCS2000_3_Degree_GK_Zone_"
        + zone
        + "\","
        + CGCS2000
        + ",PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\","
        + zone
        + "500000.0],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\","
        + 3 * zone
        + ".0],PARAMETER[\"Scale_Factor\",1.0],PARAMETER[\"Latitude_Of_Origin\",0.0],"
        + "UNIT[\"Meter\",1.0]]";
  }

  /** A .shp of one type; each record is its content without the type. */
  public static byte[] shp(int type, List<byte[]> records) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int number = 1;
    for (byte[] record : records) {
      ByteBuffer head = ByteBuffer.allocate(12);
      head.putInt(number++).putInt((record.length + 4) / 2);
      head.order(ByteOrder.LITTLE_ENDIAN).putInt(type);
      body.writeBytes(head.array());
      body.writeBytes(record);
    }
    ByteBuffer header = ByteBuffer.allocate(100);
    header.putInt(0, 9994).putInt(24, (100 + body.size()) / 2);
    header.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(header.array());
    all.writeBytes(body.toByteArray());
    return all.toByteArray();
  }

  /** The content of a point. */
  public static byte[] point(double x, double y) {
    return ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putDouble(x).putDouble(y).array();
  }

  /** The content of a point with height and measure. */
  public static byte[] pointZ(double x, double y, double z, double m) {
    return ByteBuffer.allocate(32)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putDouble(x)
        .putDouble(y)
        .putDouble(z)
        .putDouble(m)
        .array();
  }

  /** The content of a bundle of points. */
  public static byte[] points(double[][] places) {
    ByteBuffer out = ByteBuffer.allocate(36 + 16 * places.length).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(32, places.length).position(36);
    for (double[] at : places) {
      out.putDouble(at[0]).putDouble(at[1]);
    }
    return out.array();
  }

  /** The content of lines or rings; with heights if {@code z}. */
  public static byte[] parts(boolean z, double[][]... parts) {
    int count = 0;
    for (double[][] part : parts) {
      count += part.length;
    }
    int size = 40 + 4 * parts.length + 16 * count + (z ? 16 + 8 * count : 0);
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(32, parts.length).putInt(36, count).position(40);
    int start = 0;
    for (double[][] part : parts) {
      out.putInt(start);
      start += part.length;
    }
    for (double[][] part : parts) {
      for (double[] at : part) {
        out.putDouble(at[0]).putDouble(at[1]);
      }
    }
    return out.array();
  }

  /** A .dbf of texts, {@code width} bytes each; what is longer is cut in the middle of it. */
  public static byte[] dbf(Charset charset, int width, List<Map<String, String>> rows) {
    List<String> fields = new ArrayList<>(rows.getFirst().keySet());
    ByteBuffer head =
        ByteBuffer.allocate(32 + 32 * fields.size() + 1).order(ByteOrder.LITTLE_ENDIAN);
    head.put(0, (byte) 3).putInt(4, rows.size());
    head.putShort(8, (short) head.capacity()).putShort(10, (short) (1 + width * fields.size()));
    for (int i = 0; i < fields.size(); i++) {
      byte[] name = fields.get(i).getBytes(charset);
      for (int k = 0; k < Math.min(10, name.length); k++) {
        head.put(32 + 32 * i + k, name[k]);
      }
      head.put(32 + 32 * i + 11, (byte) 'C').put(32 + 32 * i + 16, (byte) width);
    }
    head.put(head.capacity() - 1, (byte) 0x0d);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head.array());
    for (Map<String, String> row : rows) {
      out.write(' ');
      for (String field : fields) {
        byte[] value = row.getOrDefault(field, "").getBytes(charset);
        for (int i = 0; i < width; i++) {
          out.write(i < value.length ? value[i] : ' ');
        }
      }
    }
    out.write(0x1a);
    return out.toByteArray();
  }
}
