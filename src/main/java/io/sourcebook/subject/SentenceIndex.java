package io.sourcebook.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** A temporary Lucene index in memory, a document for each sentence. */
final class SentenceIndex implements AutoCloseable {

  /** Where a sentence answers a query: its number, and the first words, in chars of it. */
  record Hit(int sentence, int start, int end) {}

  private static final FieldType POSITIONS = new FieldType();

  static {
    POSITIONS.setTokenized(true);
    POSITIONS.setOmitNorms(true);
    POSITIONS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    POSITIONS.freeze();
  }

  private final Directory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  SentenceIndex(List<String> sentences) {
    try {
      // Without merges the documents keep the order in which they were added.
      IndexWriterConfig config =
          new IndexWriterConfig(MatchQuery.ANALYZER)
              .setMergePolicy(NoMergePolicy.INSTANCE)
              .setUseCompoundFile(false);
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (String sentence : sentences) {
          Document document = new Document();
          document.add(new Field(MatchQuery.FIELD, sentence, POSITIONS));
          writer.addDocument(document);
        }
      }
      reader = DirectoryReader.open(directory);
      searcher = new IndexSearcher(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentences that answer a query, in order. */
  List<Hit> find(MatchQuery match) {
    List<Hit> hits = new ArrayList<>();
    try {
      Query query = searcher.rewrite(match.query());
      Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext leaf : reader.leaves()) {
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
          continue;
        }
        DocIdSetIterator documents = scorer.iterator();
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          hits.add(hit(weight, leaf, documents.docID()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hits;
  }

  private static Hit hit(Weight weight, LeafReaderContext leaf, int document) throws IOException {
    Matches matches = weight.matches(leaf, document);
    MatchesIterator words = matches == null ? null : matches.getMatches(MatchQuery.FIELD);
    if (words == null || !words.next()) {
      throw new IllegalStateException("a query without words got through: " + weight.getQuery());
    }
    return new Hit(leaf.docBase + document, words.startOffset(), words.endOffset());
  }

  @Override
  public void close() {
    try (directory) {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
