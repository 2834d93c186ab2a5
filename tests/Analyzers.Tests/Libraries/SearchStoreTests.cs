using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Azure's search service: a data store where it searches for words, a system where it searches by vectors or has a model rank.</summary>
public sealed class SearchStoreTests
{
    private const string Usings = """
        using Azure.Search.Documents;
        using Azure.Search.Documents.Indexes;
        using Azure.Search.Documents.Models;

        public class Note
        {
            public string Id { get; set; } = "";

            [Phi(PhiKind.Health)] public string Text { get; set; } = "";

            [VectorSearchField] public ReadOnlyMemory<float>? Embedding { get; set; }
        }

        public class Word
        {
            public string Id { get; set; } = "";

            [Phi(PhiKind.Health)] public string Text { get; set; } = "";

            public float? Boost { get; set; }

            public double[] Place { get; set; } = [];
        }

        """;

    [Fact]
    public Task DocumentsWithVectors_GoIn() => Reports("""
        class Program
        {
            async Task Run(SearchClient index, SearchIndexingBufferedSender<Note> sender, Note note, float[] vector, Applicant p)
            {
                await index.UploadDocumentsAsync({|ADS1002:new[] { note }|});
                index.MergeOrUploadDocuments({|ADS1002:new List<Note> { note }|});
                await index.MergeDocumentsAsync({|ADS1001:new[] { new { Id = "1", Text = p.Ssn, Vector = vector } }|});
                await index.IndexDocumentsAsync({|ADS1002:IndexDocumentsBatch.Create(IndexDocumentsAction.Upload(note))|});
                await index.UploadDocumentsAsync({|ADS1001:new[] { new SearchDocument { ["text"] = p.Ssn, ["vector"] = vector } }|});
                await sender.UploadDocumentsAsync({|ADS1002:new[] { note }|});
                await index.UploadDocumentsAsync(new[] { new Note { Id = "1", Text = "checked" } });
                await index.DeleteDocumentsAsync(new[] { note });
            }
        }
        """);

    [Fact]
    public Task DocumentsOfWords_GoIntoADataStore() => Reports("""
        class Program
        {
            async Task Run(SearchClient index, SearchIndexingBufferedSender<Word> sender, Word word, Applicant p)
            {
                await index.UploadDocumentsAsync(new[] { word });
                await sender.UploadDocumentsAsync(new[] { word });
                await index.UploadDocumentsAsync(new[] { new SearchDocument { ["text"] = p.Ssn } });
                await index.IndexDocumentsAsync(IndexDocumentsBatch.Upload(new[] { word }));
                await index.SearchAsync<Word>(p.Ssn);
                await index.SearchAsync<Word>(p.Ssn, new SearchOptions { Size = 3, Filter = "owner eq '" + p.Ssn + "'" });
                await index.SuggestAsync<Word>(p.Ssn, "names");
            }
        }
        """);

    [Fact]
    public Task SearchesByVectors_AndThoseThatAModelRanks_GoIn() => Reports("""
        class Program
        {
            async Task Run(SearchClient index, ReadOnlyMemory<float> vector, Applicant p)
            {
                await index.SearchAsync<Note>({|ADS1001:p.Ssn|}, new SearchOptions { SemanticSearch = new() { SemanticConfigurationName = "default" } });
                index.Search<Note>({|ADS1002:p.Diagnosis|}, new SearchOptions { VectorSearch = new() { Queries = { new VectorizedQuery(vector) } } });
                var options = new SearchOptions { Size = 3 };
                options.VectorSearch = new VectorSearchOptions();
                options.VectorSearch.Queries.Add(new VectorizedQuery(Embed(p.Ssn)));
                await index.SearchAsync<Note>({|ADS1001:options|});
                await index.SearchAsync<Note>("knee", new SearchOptions { SemanticSearch = new(), Filter = "owner eq '" + p.Ssn + "'" });
                await index.SearchAsync<Note>(p.Name, options: new SearchOptions { SemanticSearch = new() });
            }

            static float[] Embed(string text) => text.Select(static c => (float)c).ToArray();
        }
        """);

    /// <summary>An index that the organization knows to be one for models, whatever is put in.</summary>
    [Fact]
    public Task WhatAModelFileOfTheOrganizationSays_Stands() => Verify.ReportsWithModelAsync(
        """
        [Azure.Search.Documents]
        system "notes" hosting=third-party
        input M:Azure.Search.Documents.SearchClient.UploadDocumentsAsync(*) Argument[documents]
        """,
        Usings + """
        class Program
        {
            async Task Run(SearchClient index, Word word)
            {
                await index.UploadDocumentsAsync({|ADS1002:new[] { word }|});
                await index.MergeDocumentsAsync(new[] { word });
            }
        }
        """);

    [Fact]
    public Task OptionsFromAMethodInSight_AreSeen_ThoseThatAreHandedInAreNot() => Reports("""
        class Program
        {
            async Task Run(SearchClient index, Applicant p)
            {
                await index.SearchAsync<Note>({|ADS1001:p.Ssn|}, Ranked());
                await Search(index, p.Ssn, Ranked());
            }

            static SearchOptions Ranked() => new() { SemanticSearch = new() };

            static Task Search(SearchClient index, string text, SearchOptions options) => index.SearchAsync<Note>(text, options);
        }
        """);

    [Fact]
    public Task InputThatCountsWithATypeOfTheProgramsOwn() => Verify.ReportsWithModelAsync(
        """
        [Consumer]
        system "county" hosting=agency
        input M:Desk.Send(*) Argument[text] with=T:Ranking,T:System.Single
        """,
        """
        public class Ranking { }

        public class Precise : Ranking { }

        public class Settings { public object? Extra { get; set; } }

        public class Page { public IList<float> Place { get; } = []; }

        public class Desk
        {
            public void Send(string text, object? how = null) { }

            public void Go(Desk desk, object unknown, Applicant p)
            {
                desk.Send({|ADS1001:p.Ssn|}, new Ranking());
                desk.Send({|ADS1001:p.Ssn|}, new Precise());
                desk.Send({|ADS1001:p.Ssn|}, new Settings { Extra = new Precise() });
                desk.Send({|ADS1001:p.Ssn|}, new Page());
                desk.Send({|ADS1001:p.Ssn|}, new List<Page>());
                desk.Send({|ADS1001:p.Ssn|}, new[] { 1f });
                desk.Send(p.Ssn, 1f);
                desk.Send(p.Ssn, new Settings());
                desk.Send(p.Ssn);
                desk.Send(p.Ssn, unknown);
            }
        }
        """);

    private static Task Reports(string marked) => Verify.ReportsWithLibrariesAsync(Usings + marked);
}
