using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>LiteDB: documents are what their class declares, and a query's results are nothing of what it was asked with.</summary>
public sealed class LiteDBTests
{
    private const string Usings = """
        using LiteDB;

        class Short
        {
            public string Title { get; set; } = "";
            public string Text { get; set; } = "";
        }

        """;

    [Theory]
    [InlineData("people.FindOne(x => x.Name == key)")]
    [InlineData("people.FindById(key)")]
    [InlineData("people.Find(x => x.Name == key).First()")]
    [InlineData("people.Include(x => x.Name).FindAll().First()")]
    [InlineData("people.Query().Where(x => x.Name == key).OrderBy(x => x.Ssn).Limit(1).First()")]
    [InlineData("people.Query().OrderByDescending(x => x.Name).Skip(1).ToList()[0]")]
    [InlineData("database.GetCollection<Applicant>(key).FindOne(x => x.Name == key)")]
    [InlineData("repository.Fetch<Applicant>(x => x.Name == key)[0]")]
    [InlineData("repository.SingleById<Applicant>(key)")]
    [InlineData("repository.Query<Applicant>().Where(x => x.Name == key).ToArray()[0]")]
    public Task Documents_AreWhatTheirTypeDeclares(string read) => Reports($$"""
        class Program
        {
            void Run(IModel model, ILiteCollection<Applicant> people, LiteDatabase database, LiteRepository repository, string key)
            {
                var one = {{read}};
                model.Ask(one.Name);
                model.Ask({|ADS1001:one.Ssn|});
                model.Ask({|ADS1002:one.Diagnosis|});
            }
        }
        """);

    [Fact]
    public Task Projections_AreWhatTheirFunctionTakes() => Reports("""
        class Program
        {
            void Run(IModel model, ILiteCollection<Applicant> people, string key)
            {
                model.Ask(string.Join(", ", people.Query().Where(x => x.Name == key).Select(x => x.Name).ToList()));
                model.Ask({|ADS1001:string.Join(", ", people.Query().Where(x => x.Name == key).Select(x => x.Ssn).ToEnumerable())|});
                var brief = people.Query().Select(x => new Short { Title = x.Name, Text = x.Diagnosis }).Limit(1).Single();
                model.Ask(brief.Title);
                model.Ask({|ADS1002:brief.Text|});
                model.Ask(people.Max(x => x.Name));
                model.Ask({|ADS1001:people.Min(x => x.Ssn)|});
            }
        }
        """);

    [Fact]
    public Task CountsAndAnswersOfWrites_HoldNothing() => Reports("""
        class Program
        {
            void Run(IModel model, ILiteCollection<Applicant> people, ILiteRepository repository, Applicant p)
            {
                var id = people.Insert(p);
                model.Ask("Case " + id);
                model.Ask(people.Count(x => x.Ssn == p.Ssn) + people.LongCount() + people.Query().Where(x => x.Ssn == p.Ssn).Count() + " people");
                model.Ask(people.Update(p) + " " + people.DeleteMany(x => x.Ssn == p.Ssn) + " " + repository.Insert(p) + repository.DeleteMany<Applicant>(x => x.Ssn == p.Ssn));
            }
        }
        """);

    [Fact]
    public Task WhatAQueryIsAskedWith_DoesNotComeOut() => Reports("""
        class Program
        {
            void Run(IModel model, ILiteCollection<Short> texts, ILiteRepository repository, Applicant p)
            {
                model.Ask(texts.FindOne(x => x.Text == p.Ssn).Title);
                model.Ask(texts.Find(Query.EQ("Text", p.Ssn)).First().Title);
                model.Ask(texts.Query().Where("Text = @0", p.Ssn).First().Title);
                model.Ask(repository.Fetch<Short>(x => x.Text == p.Ssn)[0].Title);
                texts.Insert(new Short { Title = "x", Text = "y" });
                model.Ask(texts.FindById(p.Ssn).Title);
            }
        }
        """);

    private static Task Reports(string marked) => Verify.ReportsWithLibrariesAsync(Usings + marked);
}
