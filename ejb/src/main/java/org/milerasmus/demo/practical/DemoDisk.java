package org.milerasmus.demo.practical;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The image of a small USB stick: FAT12 with one file that is there and one that was deleted, whose content is still in its cluster. */
final class DemoDisk {

    /** The deleted file as it was called; its first letter is overwritten in the directory. */
    static final String DELETED = "ROUTE.CSV";

    private static final int SECTOR = 512;
    private static final int SECTORS = 128;
    private static final int ROOT = 2 * SECTOR;
    private static final int DATA = 3 * SECTOR;
    private static final int ENTRY = 32;
    private static final int END_OF_CHAIN = 0xFFF;

    private DemoDisk() {
    }

    static byte[] image() {
        ByteBuffer disk = ByteBuffer.allocate(SECTORS * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        boot(disk);
        fat(disk);
        entry(disk, 0, "KESTREL    ", 0x08, 0, 0);
        entry(disk, 1, "README  TXT", 0x20, 2, write(disk, 2, "Supply list of the invented exercise KESTREL.\nWater 40, batteries 12, maps 3.\n"));
        entry(disk, 2, "\u00e5OUTE   CSV", 0x20, 3, write(disk, 3, "point;grid\nstart;33U 601000 5340000\nbridge;33U 605500 5342200\ncamp;33U 611200 5347900\n"));
        return disk.array();
    }

    private static void boot(ByteBuffer disk) {
        disk.put(0, new byte[] {(byte) 0xEB, 0x3C, (byte) 0x90}).put(3, ascii("DEMOFAT ")).putShort(11, (short) SECTOR).put(13, (byte) 1).putShort(14, (short) 1)
                .put(16, (byte) 1).putShort(17, (short) 16).putShort(19, (short) SECTORS).put(21, (byte) 0xF8).putShort(22, (short) 1)
                .putShort(24, (short) 32).putShort(26, (short) 2).put(38, (byte) 0x29).putInt(39, 0x20260901).put(43, ascii("KESTREL    ")).put(54, ascii("FAT12   "))
                .put(510, (byte) 0x55).put(511, (byte) 0xAA);
    }

    /** Entries of 12 bits: the media, the end of chain, the file in cluster 2; cluster 3 is free again. */
    private static void fat(ByteBuffer disk) {
        disk.put(SECTOR, (byte) 0xF8).put(SECTOR + 1, (byte) 0xFF).put(SECTOR + 2, (byte) 0xFF)
                .put(SECTOR + 3, (byte) (END_OF_CHAIN & 0xFF)).put(SECTOR + 4, (byte) (END_OF_CHAIN >> 8));
    }

    private static int write(ByteBuffer disk, int cluster, String text) {
        byte[] bytes = ascii(text);
        disk.put(DATA + (cluster - 2) * SECTOR, bytes);
        return bytes.length;
    }

    private static void entry(ByteBuffer disk, int number, String name, int attributes, int cluster, int size) {
        int at = ROOT + number * ENTRY;
        disk.put(at, name.getBytes(StandardCharsets.ISO_8859_1)).put(at + 11, (byte) attributes).putShort(at + 22, (short) 0x5A20)
                .putShort(at + 24, (short) 0x5D21).putShort(at + 26, (short) cluster).putInt(at + 28, size);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
