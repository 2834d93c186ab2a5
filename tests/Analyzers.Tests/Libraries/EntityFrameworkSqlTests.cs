using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>SQL by Entity Framework: what comes out is what the type of the rows declares, whatever it was asked with.</summary>
public sealed class EntityFrameworkSqlTests
{
    private const string Context = """
        using Microsoft.EntityFrameworkCore;

        class Faq
        {
            public int Id { get; set; }
            public string Answer { get; set; } = "";
        }

        class Database : DbContext
        {
            public DbSet<Applicant> Applicants { get; set; } = null!;
            public DbSet<Faq> Faqs { get; set; } = null!;
        }

        """;

    [Fact]
    public Task Entities_AreWhatTheirTypeDeclares() => Reports("""
        class Program
        {
            async Task Run(IModel model, Database db, string key)
            {
                var raw = await db.Applicants.FromSqlRaw("select * from applicants where name = {0}", key).AsNoTracking().SingleAsync();
                model.Ask(raw.Name);
                model.Ask({|ADS1001:raw.Ssn|});
                var all = await db.Applicants.FromSql($"select * from applicants where name = {key}").AsSplitQuery().Include(a => a.Name).ToListAsync();
                model.Ask(string.Join(", ", all.Select(a => a.Name)));
                model.Ask({|ADS1002:string.Join(", ", all.Select(a => a.Diagnosis))|});
                var numbers = db.Applicants.FromSqlInterpolated($"select * from applicants where name = {key}").AsSingleQuery().Select(a => a.Ssn).ToList();
                model.Ask({|ADS1001:numbers[0]|});
                model.Ask("There are " + numbers.Count);
                var row = await db.Database.SqlQuery<Applicant>($"select * from applicants where name = {key}").FirstAsync();
                model.Ask(row.Name);
                model.Ask({|ADS1003:row.CounselNotes|});
                foreach (var each in db.Database.SqlQueryRaw<Applicant>("select * from applicants")) model.Ask({|ADS1001:each.Ssn|});
            }
        }
        """);

    [Fact]
    public Task WhatAQueryIsAskedWith_DoesNotComeOut() => Reports("""
        class Program
        {
            async Task Run(IModel model, Database db, Applicant p)
            {
                var interpolated = await db.Faqs.FromSqlInterpolated($"select * from faq where ssn = {p.Ssn}").ToListAsync();
                model.Ask(interpolated[0].Answer);
                var formatted = await db.Faqs.FromSql($"select * from faq where ssn = {p.Ssn}").Where(f => f.Answer != p.Diagnosis).FirstAsync();
                model.Ask(formatted.Answer);
                var raw = await db.Faqs.FromSqlRaw("select * from faq where ssn = {0}", p.Ssn).AsSplitQuery().SingleAsync();
                model.Ask(raw.Answer);
                model.Ask("" + await db.Database.SqlQuery<int>($"select count(*) as Value from faq where ssn = {p.Ssn}").SingleAsync());
                model.Ask(db.Database.SqlQueryRaw<string>("select answer as Value from faq where ssn = {0}", p.Ssn).First());
                model.Ask((await db.Faqs.FirstAsync()).Answer);
            }
        }
        """);

    [Fact]
    public Task WhatACommandAnswers_IsACount() => Reports("""
        class Program
        {
            async Task Run(IModel model, Database db, Applicant p)
            {
                var count = db.Database.ExecuteSql($"delete from faq where ssn = {p.Ssn}");
                count += await db.Database.ExecuteSqlAsync($"delete from faq where ssn = {p.Ssn}");
                count += db.Database.ExecuteSqlRaw("delete from faq where ssn = {0}", p.Ssn);
                count += await db.Database.ExecuteSqlRawAsync("delete from faq where ssn = {0}", p.Ssn);
                count += db.Database.ExecuteSqlInterpolated($"delete from faq where ssn = {p.Ssn}");
                count += await db.Database.ExecuteSqlInterpolatedAsync($"delete from faq where ssn = {p.Ssn}");
                count += db.Applicants.Where(a => a.Ssn == p.Ssn).ExecuteDelete();
                count += db.Applicants.Where(a => a.Ssn == p.Ssn).ExecuteUpdate(a => a.SetProperty(x => x.Ssn, p.Ssn));
                model.Ask(count + " rows");
            }
        }
        """);

    private static Task Reports(string marked) => Verify.ReportsWithLibrariesAsync(Context + marked);
}
