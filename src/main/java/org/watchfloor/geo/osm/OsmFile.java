package org.watchfloor.geo.osm;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.task.Progress;

/** Reads a .osm.pbf file from disk: minutes for a province, a blink for a district. */
public final class OsmFile {
  private OsmFile() {}

  /**
   * Reads a whole file. Meant for a background thread.
   *
   * @param progress told the bytes read; stops the reading when cancelled
   * @throws RefusedException if the file is missing, unreadable, truncated, damaged or of another
   *     kind
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public static OsmData read(Path file, Progress progress) {
    if (Files.isDirectory(file)) {
      throw refused("geo.refused.osm.kind", file, new IOException("a folder"));
    }
    try (CountingStream bytes = new CountingStream(Files.newInputStream(file));
        DataInputStream in = new DataInputStream(new BufferedInputStream(bytes, 1 << 16))) {
      return decode(in, bytes, Files.size(file), progress);
    } catch (NoSuchFileException e) {
      throw refused("geo.refused.osm.missing", file, e);
    } catch (PbfBlocks.NotPbfException e) {
      throw refused("geo.refused.osm.kind", file, e);
    } catch (EOFException e) {
      throw refused("geo.refused.osm.truncated", file, e);
    } catch (InvalidProtocolBufferException | IndexOutOfBoundsException e) {
      throw refused("geo.refused.osm.damaged", file, e);
    } catch (IOException e) {
      throw refused("geo.refused.osm.unreadable", file, e);
    }
  }

  private static OsmData decode(
      DataInputStream in, CountingStream bytes, long size, Progress progress) throws IOException {
    PbfBlocks blocks = new PbfBlocks(in);
    PbfDecoder decoder = new PbfDecoder();
    boolean headed = false;
    for (PbfBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
      progress.stopIfCancelled();
      progress.at(bytes.count, size);
      switch (block.type()) {
        case "OSMHeader" -> {
          decoder.header(block.data());
          headed = true;
        }
        case "OSMData" -> decoder.data(block.data());
        // The format asks readers to pass over blocks of other types.
        default -> {}
      }
    }
    if (!headed) {
      throw new PbfBlocks.NotPbfException();
    }
    return decoder.finish();
  }

  private static RefusedException refused(String key, Path file, Exception cause) {
    return new RefusedException(Message.of(key, file.toString()), cause);
  }

  /** Counts what was read, for the progress. */
  private static final class CountingStream extends FilterInputStream {
    private long count;

    CountingStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
      int n = super.read(b, off, len);
      count += Math.max(0, n);
      return n;
    }
  }
}
