using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>The driver of MongoDB: documents are what their class declares, a projection is what its function takes of them.</summary>
public sealed class MongoDBTests
{
    private const string Usings = """
        using MongoDB.Driver;
        using MongoDB.Driver.Linq;

        class Short
        {
            public string Title { get; set; } = "";
            public string Text { get; set; } = "";
        }

        """;

    [Theory]
    [InlineData("people.Find(x => x.Name == key).First()")]
    [InlineData("await people.Find(x => x.Name == key).FirstOrDefaultAsync()")]
    [InlineData("await people.Find(Builders<Applicant>.Filter.Eq(x => x.Name, key)).SortBy(x => x.Ssn).ThenByDescending(x => x.Name).Skip(1).Limit(3).SingleAsync()")]
    [InlineData("(await people.Find(x => x.Name == key).Sort(Builders<Applicant>.Sort.Ascending(x => x.Name)).ToListAsync())[0]")]
    [InlineData("people.Find(x => x.Name == key).ToEnumerable().First()")]
    [InlineData("people.Find(x => x.Name == key).ToCursor().Single()")]
    [InlineData("people.FindSync(x => x.Name == key).ToList()[0]")]
    [InlineData("await (await people.FindAsync(x => x.Name == key)).FirstAsync()")]
    [InlineData("(await (await people.FindAsync<Applicant>(Builders<Applicant>.Filter.Empty)).ToListAsync()).First()")]
    [InlineData("people.FindOneAndDelete(x => x.Name == key)")]
    [InlineData("await people.FindOneAndUpdateAsync(x => x.Name == key, Builders<Applicant>.Update.Set(x => x.Name, key))")]
    [InlineData("await people.FindOneAndReplaceAsync(x => x.Name == key, new Applicant())")]
    [InlineData("people.AsQueryable().Where(x => x.Name == key).First()")]
    [InlineData("await people.AsQueryable().OrderBy(x => x.Name).FirstOrDefaultAsync(x => x.Name == key)")]
    [InlineData("(await people.AsQueryable().ToListAsync())[0]")]
    [InlineData("await people.Aggregate().Match(x => x.Name == key).SortBy(x => x.Name).Limit(1).FirstAsync()")]
    [InlineData("people.Aggregate().ToList().First()")]
    [InlineData("people.WithReadPreference(ReadPreference.Secondary).Find(x => x.Name == key).First()")]
    [InlineData("database.GetCollection<Applicant>(key).Find(x => x.Name == key).First()")]
    public Task Documents_AreWhatTheirTypeDeclares(string read) => Reports($$"""
        class Program
        {
            async Task Run(IModel model, IMongoCollection<Applicant> people, IMongoDatabase database, string key)
            {
                await Task.Yield();
                var one = {{read}};
                model.Ask(one.Name);
                model.Ask({|ADS1001:one.Ssn|});
                model.Ask({|ADS1002:one.Diagnosis|});
            }
        }
        """);

    [Fact]
    public Task Cursors_HandOutTheirDocuments() => Reports("""
        class Program
        {
            async Task Run(IModel model, IMongoCollection<Applicant> people)
            {
                using var cursor = await people.FindAsync(x => x.Name == "x");
                while (await cursor.MoveNextAsync())
                {
                    foreach (var one in cursor.Current)
                    {
                        model.Ask(one.Name);
                        model.Ask({|ADS1001:one.Ssn|});
                    }
                }

                await people.Find(x => x.Name == "x").ForEachAsync(one =>
                {
                    model.Ask(one.Name);
                    model.Ask({|ADS1001:one.Ssn|});
                });
                await Walk(model, cursor);
            }

            async Task Walk(IModel model, IAsyncCursor<Applicant> cursor)
            {
                var first = await cursor.FirstAsync();
                model.Ask(first.Name);
                model.Ask({|ADS1001:first.Ssn|});
            }
        }

        class Elsewhere
        {
            async Task Walk(IModel model, IAsyncCursor<Applicant> cursor, IFindFluent<Applicant, Applicant> query)
            {
                var first = await cursor.FirstAsync();
                model.Ask(first.Name);
                model.Ask({|ADS1001:first.Ssn|});
                var second = await query.Limit(1).SingleAsync();
                model.Ask(second.Name);
                model.Ask({|ADS1001:second.Ssn|});
                foreach (var each in await query.ToListAsync())
                {
                    model.Ask(each.Name);
                    model.Ask({|ADS1001:each.Ssn|});
                }
            }
        }
        """);

    [Fact]
    public Task Projections_AreWhatTheirFunctionTakes() => Reports("""
        class Program
        {
            async Task Run(IModel model, IMongoCollection<Applicant> people, string key)
            {
                model.Ask(string.Join(", ", await people.Find(x => x.Name == key).Project(x => x.Name).ToListAsync()));
                model.Ask({|ADS1001:string.Join(", ", await people.Find(x => x.Name == key).Project(x => x.Ssn).ToListAsync())|});
                var brief = people.Find(x => x.Name == key).SortBy(x => x.Ssn).Project(x => new Short { Title = x.Name, Text = x.Diagnosis }).First();
                model.Ask(brief.Title);
                model.Ask({|ADS1002:brief.Text|});
                var anonymous = await people.Aggregate().Match(x => x.Name == key).Project(x => new { x.Name, x.Ssn }).FirstAsync();
                model.Ask(anonymous.Name);
                model.Ask({|ADS1001:anonymous.Ssn|});
                model.Ask({|ADS1001:await people.AsQueryable().Select(x => x.Ssn).FirstAsync()|});
                model.Ask(await people.AsQueryable().Select(x => x.Name).FirstAsync());
                var names = await (await people.DistinctAsync(x => x.Name, x => x.Ssn == key)).ToListAsync();
                model.Ask(string.Join(", ", names));
                model.Ask({|ADS1001:string.Join(", ", people.Distinct(x => x.Ssn, FilterDefinition<Applicant>.Empty).ToList())|});
                // Which field it is, a text says.
                model.Ask({|ADS1001:{|ADS1002:{|ADS1003:{|ADS1009:people.Distinct<string>("Name", FilterDefinition<Applicant>.Empty).First()|}|}|}|});
                model.Ask(people.Find(x => x.Name == key).Project<Short>(Builders<Applicant>.Projection.Include(x => x.Name)).First().Title);
            }
        }
        """);

    [Fact]
    public Task CountsAndAnswersOfWrites_HoldNothing() => Reports("""
        class Program
        {
            async Task Run(IModel model, IMongoCollection<Applicant> people, Applicant p)
            {
                await people.InsertOneAsync(p);
                people.InsertMany(new[] { p });
                var count = await people.CountDocumentsAsync(x => x.Ssn == p.Ssn) + people.EstimatedDocumentCount() + people.Find(x => x.Ssn == p.Ssn).CountDocuments();
                model.Ask(count + " people");
                var replaced = await people.ReplaceOneAsync(x => x.Ssn == p.Ssn, p);
                model.Ask(replaced.ModifiedCount + " changed, " + replaced.UpsertedId);
                var updated = people.UpdateMany(x => x.Ssn == p.Ssn, Builders<Applicant>.Update.Set(x => x.Phone, p.Phone));
                model.Ask(updated.MatchedCount + " matched");
                var deleted = await people.DeleteOneAsync(Builders<Applicant>.Filter.Eq(x => x.Ssn, p.Ssn));
                model.Ask(deleted.DeletedCount + " gone");
                model.Ask("" + await people.Find(x => x.Ssn == p.Ssn).AnyAsync() + await people.AsQueryable().CountAsync(x => x.Ssn == p.Ssn));
            }
        }
        """);

    [Fact]
    public Task WhatAQueryIsAskedWith_DoesNotComeOut() => Reports("""
        class Program
        {
            async Task Run(IModel model, IMongoCollection<Short> texts, Applicant p)
            {
                model.Ask((await texts.Find(x => x.Text == p.Ssn).FirstAsync()).Title);
                model.Ask((await texts.Find(Builders<Short>.Filter.Eq(x => x.Text, p.Ssn)).SingleAsync()).Title);
                model.Ask((await (await texts.FindAsync(Builders<Short>.Filter.Eq("ssn", p.Ssn))).ToListAsync())[0].Title);
                model.Ask(texts.FindOneAndUpdate(x => x.Text == p.Ssn, Builders<Short>.Update.Set(x => x.Text, p.Diagnosis)).Title);
                model.Ask(texts.AsQueryable().Where(x => x.Text == p.Ssn).First().Title);
                model.Ask(texts.Distinct(x => x.Title, x => x.Text == p.Ssn).First());
            }
        }
        """);

    private static Task Reports(string marked) => Verify.ReportsWithLibrariesAsync(Usings + marked);
}
