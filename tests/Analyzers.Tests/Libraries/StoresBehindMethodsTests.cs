using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Data stores behind methods and classes of the program's own, as most programs have them, and records that go on as a whole.</summary>
public sealed class StoresBehindMethodsTests
{
    private const string Usings = """
        using System.Data;
        using System.Text.Json;
        using Dapper;
        using Microsoft.EntityFrameworkCore;
        using MongoDB.Driver;

        class Faq
        {
            public int Id { get; set; }
            public string Answer { get; set; } = "";
        }

        """;

    [Fact]
    public Task ARepositoryOfAnyType_GivesWhatItsTypeDeclares() => Reports("""
        class Documents<T>(IMongoCollection<T> documents)
        {
            public Task<T> One(FilterDefinition<T> which) => documents.Find(which).FirstAsync();
            public async Task<List<T>> All() => await documents.Find(_ => true).ToListAsync();
            public Task<long> Count(FilterDefinition<T> which) => documents.CountDocumentsAsync(which);
        }

        class Rows(IDbConnection con)
        {
            public Task<T> One<T>(string sql, object key) => con.QuerySingleAsync<T>(sql, key);
        }

        class Program
        {
            async Task Run(IModel model, Documents<Applicant> people, Documents<Faq> faqs, Rows rows, Applicant p)
            {
                var one = await people.One(Builders<Applicant>.Filter.Eq(x => x.Ssn, p.Ssn));
                model.Ask(one.Name);
                model.Ask({|ADS1001:one.Ssn|});
                model.Ask({|ADS1002:(await people.All())[0].Diagnosis|});
                model.Ask("" + await people.Count(Builders<Applicant>.Filter.Eq(x => x.Ssn, p.Ssn)));
                model.Ask((await faqs.One(Builders<Faq>.Filter.Eq("ssn", p.Ssn))).Answer);
                model.Ask((await rows.One<Faq>("select * from faq where ssn = @Ssn", p)).Answer);
                var row = await rows.One<Applicant>("select * from applicants where ssn = @Ssn", p);
                model.Ask(row.Name);
                model.Ask({|ADS1001:row.Ssn|});
            }
        }
        """);

    [Fact]
    public Task AQueryThatAMethodPutsTogether_GivesWhatItTakes() => Reports("""
        class Program(IMongoCollection<Applicant> people)
        {
            IFindFluent<Applicant, Applicant> Recent(string key) => people.Find(x => x.Ssn == key).SortBy(x => x.Name);

            async Task Run(IModel model, Applicant p)
            {
                model.Ask(string.Join(", ", await Recent(p.Ssn).Project(x => x.Name).ToListAsync()));
                model.Ask({|ADS1001:string.Join(", ", await Recent(p.Ssn).Limit(3).Project(x => x.Ssn).ToListAsync())|});
                model.Ask("There are " + await Recent(p.Ssn).CountDocumentsAsync());
            }
        }
        """);

    [Fact]
    public Task AWholeRecord_HoldsAllThatItsTypeDeclares() => Reports("""
        class Program
        {
            async Task Run(IModel model, IMongoCollection<Applicant> people, IDbConnection con, DbContext db)
            {
                model.Ask({|ADS1001:{|ADS1002:{|ADS1003:{|ADS1009:JsonSerializer.Serialize(await people.Find(x => x.Name == "x").FirstAsync())|}|}|}|});
                model.Ask({|ADS1001:{|ADS1002:{|ADS1003:{|ADS1009:JsonSerializer.Serialize(await people.Find(x => x.Name == "x").ToListAsync())|}|}|}|});
                model.Ask({|ADS1001:{|ADS1002:{|ADS1003:{|ADS1009:JsonSerializer.Serialize(con.Query<Applicant>("select * from applicants"))|}|}|}|});
                model.Ask({|ADS1001:{|ADS1002:{|ADS1003:{|ADS1009:JsonSerializer.Serialize(await db.Database.SqlQuery<Applicant>($"select * from applicants").ToListAsync())|}|}|}|});
            }
        }
        """);

    private static Task Reports(string marked) => Verify.ReportsWithLibrariesAsync(Usings + marked);
}
