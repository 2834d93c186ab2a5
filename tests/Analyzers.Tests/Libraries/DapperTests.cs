using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Dapper: rows are what their type arguments declare, whatever the query was asked with.</summary>
public sealed class DapperTests
{
    private const string Usings = """
        using System.Data;
        using System.Data.Common;
        using Dapper;

        class Faq
        {
            public int Id { get; set; }
            public string Answer { get; set; } = "";
        }

        class Answered
        {
            public string Question { get; set; } = "";
            public string Answer { get; set; } = "";
        }

        """;

    [Theory]
    [InlineData("con.Query<Applicant>(Sql, key).First()")]
    [InlineData("con.Query<Applicant>(Sql, key).AsList()[0]")]
    [InlineData("(await con.QueryAsync<Applicant>(Sql, key)).ToList()[0]")]
    [InlineData("(await con.QueryAsync<Applicant>(new CommandDefinition(Sql, key))).First()")]
    [InlineData("con.QueryFirst<Applicant>(Sql, key)")]
    [InlineData("con.QueryFirstOrDefault<Applicant>(Sql, key)!")]
    [InlineData("con.QuerySingle<Applicant>(Sql, key)")]
    [InlineData("con.QuerySingleOrDefault<Applicant>(Sql, key)!")]
    [InlineData("await con.QueryFirstAsync<Applicant>(Sql, key)")]
    [InlineData("(await con.QueryFirstOrDefaultAsync<Applicant>(Sql, key))!")]
    [InlineData("await con.QuerySingleAsync<Applicant>(Sql, key)")]
    [InlineData("(await con.QuerySingleOrDefaultAsync<Applicant>(Sql, key))!")]
    [InlineData("(Applicant)con.QuerySingle(typeof(Applicant), Sql, key)")]
    [InlineData("(Applicant)con.Query(typeof(Applicant), Sql, key).First()")]
    [InlineData("(Applicant)con.QueryMultiple(Sql, key).ReadFirst(typeof(Applicant))")]
    [InlineData("con.ExecuteReader(Sql, key).Parse<Applicant>().First()")]
    [InlineData("con.QueryMultiple(Sql, key).Read<Applicant>().First()")]
    [InlineData("con.QueryMultiple(Sql, key).ReadFirst<Applicant>()")]
    [InlineData("(await (await con.QueryMultipleAsync(Sql, key)).ReadAsync<Applicant>()).First()")]
    [InlineData("(await (await con.QueryMultipleAsync(Sql, key)).ReadSingleOrDefaultAsync<Applicant>())!")]
    [InlineData("con.Query<Applicant, Faq, Applicant>(Sql, (applicant, faq) => applicant, key).First()")]
    [InlineData("(await con.QueryAsync<Faq, Applicant, Applicant>(Sql, (faq, applicant) => applicant, key)).First()")]
    [InlineData("con.QueryMultiple(Sql, key).Read<Faq, Applicant, Applicant>((faq, applicant) => applicant).First()")]
    [InlineData("con.Query<Applicant>(Sql, new[] { typeof(Applicant), typeof(Faq) }, rows => (Applicant)rows[0], key).First()")]
    public Task Rows_AreWhatTheirTypeDeclares(string read) => Reports($$"""
        class Program
        {
            const string Sql = "select * from applicants where name = @key";

            async Task Run(IModel model, DbConnection con, object key)
            {
                await Task.Yield();
                var row = {{read}};
                model.Ask(row.Name);
                model.Ask({|ADS1001:row.Ssn|});
                model.Ask({|ADS1002:row.Diagnosis|});
            }
        }
        """);

    [Fact]
    public Task UnbufferedRows_AreWhatTheirTypeDeclares() => Reports("""
        class Program
        {
            async Task Run(IModel model, DbConnection con, Applicant p)
            {
                await foreach (var row in con.QueryUnbufferedAsync<Applicant>("select * from applicants"))
                {
                    model.Ask(row.Name);
                    model.Ask({|ADS1001:row.Ssn|});
                }

                await foreach (var faq in con.QueryUnbufferedAsync<Faq>("select * from faq where ssn = @Ssn", new { p.Ssn })) model.Ask(faq.Answer);
                using var several = await con.QueryMultipleAsync("select * from faq where ssn = @Ssn", new { p.Ssn });
                await foreach (var faq in several.ReadUnbufferedAsync<Faq>()) model.Ask(faq.Answer);
            }
        }
        """);

    [Fact]
    public Task AMap_IsHandedWhatItsTypeArgumentsDeclare() => Reports("""
        class Program
        {
            const string Sql = "select * from applicants join faq on ssn = @Ssn";

            async Task Run(IModel model, IDbConnection con, Applicant p)
            {
                var mapped = con.Query<Faq, Applicant, Answered>(Sql, (faq, a) => new Answered { Question = a.Ssn, Answer = faq.Answer }, new { p.Phone }).First();
                model.Ask({|ADS1001:mapped.Question|});
                model.Ask(mapped.Answer);
                var three = await con.QueryAsync<Faq, Applicant, Faq, string>(Sql, (faq, a, other) => faq.Answer + a.Name + other.Answer, p);
                model.Ask(string.Join(", ", three));
                var third = await con.QueryAsync<Faq, Faq, Applicant, string>(Sql, (faq, other, a) => faq.Answer + a.Diagnosis, p);
                model.Ask({|ADS1002:string.Join(", ", third)|});
                var seventh = con.Query<Faq, Faq, Faq, Faq, Faq, Faq, Applicant, string>(Sql, (a, b, c, d, e, f, g) => a.Answer + g.Ssn, p);
                model.Ask({|ADS1001:seventh.First()|});
                var grid = con.QueryMultiple(Sql, p);
                model.Ask(grid.Read<Applicant, Faq, string>((a, faq) => a.Name + faq.Answer).First());
            }
        }
        """);

    [Fact]
    public Task WhatAQueryIsAskedWith_DoesNotComeOut() => Reports("""
        class Program
        {
            async Task Run(IModel model, IDbConnection con, Applicant p)
            {
                model.Ask((await con.QuerySingleAsync<Faq>("select * from faq where ssn = @Ssn", new { p.Ssn })).Answer);
                model.Ask("" + con.QueryFirst("select answer from faq where ssn = @Ssn", new { p.Ssn }).answer);
                model.Ask(con.Query<string>("select answer from faq where ssn = '" + p.Ssn + "'").First());
                model.Ask("" + await con.ExecuteScalarAsync<int>("select count(*) from people where ssn = @Ssn", new { p.Ssn }));
                model.Ask("" + con.ExecuteScalar("select count(*) from people where ssn = @Ssn", p));
                model.Ask("" + await con.ExecuteAsync("update people set ssn = @Ssn where name = @Name", p));
                model.Ask("" + con.Execute(new CommandDefinition("delete from people where ssn = @Ssn", p)));
                using var several = con.QueryMultiple("select * from faq; select count(*) from people where ssn = @Ssn", p);
                model.Ask(several.Read<Faq>().First().Answer);
                model.Ask("" + several.ReadSingle<int>());
                using var reader = await con.ExecuteReaderAsync("select answer from faq where ssn = @Ssn", p);
                model.Ask(reader.GetString(0));
                model.Ask(con.QueryFirst<Faq>("select * from faq").Answer);
            }
        }
        """);

    private static Task Reports(string marked) => Verify.ReportsWithLibrariesAsync(Usings + marked);
}
