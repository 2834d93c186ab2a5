using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Azure Cosmos DB: items are what their class declares, and a query's results are nothing of what it was asked with.</summary>
public sealed class CosmosTests
{
    private const string Usings = """
        using Microsoft.Azure.Cosmos;
        using Microsoft.Azure.Cosmos.Linq;

        class Short
        {
            public string Title { get; set; } = "";
            public string Text { get; set; } = "";
        }

        """;

    [Theory]
    [InlineData("(await people.ReadItemAsync<Applicant>(key, new PartitionKey(key))).Resource")]
    [InlineData("await As(people.ReadItemAsync<Applicant>(key, new PartitionKey(key)))")]
    [InlineData("(await people.ReadManyItemsAsync<Applicant>([(key, new PartitionKey(key))])).First()")]
    [InlineData("(await people.GetItemQueryIterator<Applicant>(key).ReadNextAsync()).Resource.First()")]
    [InlineData("(await people.GetItemLinqQueryable<Applicant>().Where(x => x.Name == key).ToFeedIterator().ReadNextAsync()).First()")]
    [InlineData("people.GetItemLinqQueryable<Applicant>(true).OrderBy(x => x.Name).First()")]
    public Task Items_AreWhatTheirTypeDeclares(string read) => Reports($$"""
        class Program
        {
            async Task Run(IModel model, Container people, string key)
            {
                await Task.Yield();
                Applicant one = {{read}};
                model.Ask(one.Name);
                model.Ask({|ADS1001:one.Ssn|});
                model.Ask({|ADS1002:one.Diagnosis|});
            }

            static async Task<Applicant> As(Task<ItemResponse<Applicant>> read) => await read;
        }
        """);

    [Fact]
    public Task Pages_HandOutTheirItems() => Reports("""
        class Program
        {
            async Task Run(IModel model, Container people, string key)
            {
                using var pages = people.GetItemQueryIterator<Applicant>(new QueryDefinition("select * from c where c.name = @name").WithParameter("@name", key));
                while (pages.HasMoreResults)
                {
                    var page = await pages.ReadNextAsync();
                    model.Ask(page.Count + " for " + page.RequestCharge);
                    foreach (var one in page)
                    {
                        model.Ask(one.Name);
                        model.Ask({|ADS1001:one.Ssn|});
                    }
                }

                using var names = people.GetItemLinqQueryable<Applicant>().Select(x => x.Name).ToFeedIterator();
                model.Ask((await names.ReadNextAsync()).First());
                using var numbers = people.GetItemLinqQueryable<Applicant>().Select(x => x.Ssn).ToFeedIterator();
                model.Ask({|ADS1001:(await numbers.ReadNextAsync()).First()|});
            }
        }
        """);

    [Fact]
    public Task AWrite_AnswersWithTheItem() => Reports("""
        class Program
        {
            async Task Run(IModel model, Container people, Applicant p)
            {
                var created = await people.CreateItemAsync(p);
                model.Ask(created.StatusCode + " " + created.RequestCharge + created.ETag);
                model.Ask(created.Resource.Name);
                model.Ask({|ADS1001:created.Resource.Ssn|});
                var brief = await people.UpsertItemAsync(new Short { Title = p.Name, Text = p.Ssn });
                model.Ask(brief.Resource.Title);
                model.Ask({|ADS1001:brief.Resource.Text|});
                var deleted = await people.DeleteItemAsync<Applicant>(p.Ssn, new PartitionKey(p.Ssn));
                model.Ask("" + deleted.StatusCode);
            }
        }
        """);

    [Fact]
    public Task WhatAQueryIsAskedWith_DoesNotComeOut() => Reports("""
        class Program
        {
            async Task Run(IModel model, Container texts, Applicant p)
            {
                model.Ask((await texts.ReadItemAsync<Short>(p.Ssn, new PartitionKey(p.Ssn))).Resource.Title);
                using var pages = texts.GetItemQueryIterator<Short>(new QueryDefinition("select * from c where c.ssn = @ssn").WithParameter("@ssn", p.Ssn));
                model.Ask((await pages.ReadNextAsync()).First().Title);
                using var counts = texts.GetItemQueryIterator<int>("select value count(1) from c where c.ssn = '" + p.Ssn + "'");
                model.Ask("" + (await counts.ReadNextAsync()).First());
                var count = await texts.GetItemLinqQueryable<Applicant>().Where(x => x.Ssn == p.Ssn).CountAsync();
                model.Ask(count.Resource + " people");
                Short read = await texts.ReadItemAsync<Short>(p.Ssn, new PartitionKey(p.Ssn));
                model.Ask(read.Title);
            }
        }
        """);

    private static Task Reports(string marked) => Verify.ReportsWithLibrariesAsync(Usings + marked);
}
