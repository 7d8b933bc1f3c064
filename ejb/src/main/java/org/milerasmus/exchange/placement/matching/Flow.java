package org.milerasmus.exchange.placement.matching;

import java.util.Arrays;

/** The greatest flow through a network (Dinic 1970): paths are added layer by layer, none of them by recursion. */
final class Flow {

    private final int[] firstArc;
    private final int[] level;
    private final int[] cursor;
    private final int[] queue;
    private int[] nextArc;
    private int[] head;
    private int[] room;
    private int arcs;

    Flow(int nodes, int expectedArcs) {
        firstArc = new int[nodes];
        Arrays.fill(firstArc, -1);
        level = new int[nodes];
        cursor = new int[nodes];
        queue = new int[nodes];
        nextArc = new int[2 * expectedArcs];
        head = new int[2 * expectedArcs];
        room = new int[2 * expectedArcs];
    }

    /** An arc; returns its number. Its reverse, with the number after it, holds what flows. */
    int arc(int from, int to, int capacity) {
        half(from, to, capacity);
        half(to, from, 0);
        return arcs - 2;
    }

    private void half(int from, int to, int capacity) {
        head[arcs] = to;
        room[arcs] = capacity;
        nextArc[arcs] = firstArc[from];
        firstArc[from] = arcs++;
    }

    /** Sends one unit through an arc before the search begins. */
    void push(int arc) {
        room[arc]--;
        room[arc ^ 1]++;
    }

    /** Units that flow through an arc. */
    int through(int arc) {
        return room[arc ^ 1];
    }

    /** Adds to what flows already until nothing more goes through. */
    void fill(int source, int sink) {
        int[] path = new int[firstArc.length];
        while (reaches(source, sink)) {
            System.arraycopy(firstArc, 0, cursor, 0, firstArc.length);
            for (int length = path(source, sink, path); length > 0; length = path(source, sink, path)) {
                for (int i = 0; i < length; i++) {
                    push(path[i]);
                }
            }
        }
    }

    private boolean reaches(int source, int sink) {
        Arrays.fill(level, -1);
        level[source] = 0;
        queue[0] = source;
        int end = 1;
        for (int i = 0; i < end; i++) {
            for (int arc = firstArc[queue[i]]; arc >= 0; arc = nextArc[arc]) {
                if (room[arc] > 0 && level[head[arc]] < 0) {
                    level[head[arc]] = level[queue[i]] + 1;
                    queue[end++] = head[arc];
                }
            }
        }
        return level[sink] >= 0;
    }

    /** Fills in the arcs of a path along the layers; returns how many they are, 0 when there is none left. */
    private int path(int source, int sink, int[] path) {
        int length = 0;
        int node = source;
        while (node != sink) {
            int arc = forward(node);
            if (arc >= 0) {
                path[length++] = arc;
                node = head[arc];
            } else if (length == 0) {
                return 0;
            } else {
                int dead = path[--length];
                node = head[dead ^ 1];
                cursor[node] = nextArc[dead];
            }
        }
        return length;
    }

    private int forward(int node) {
        while (cursor[node] >= 0 && !(room[cursor[node]] > 0 && level[head[cursor[node]]] == level[node] + 1)) {
            cursor[node] = nextArc[cursor[node]];
        }
        return cursor[node];
    }
}
