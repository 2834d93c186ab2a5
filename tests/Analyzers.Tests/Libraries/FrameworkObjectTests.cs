using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Objects of the framework that are handed protected data and say other things as well.</summary>
public sealed class FrameworkObjectTests
{
    [Fact]
    public Task WhatIdentifiesAnActivity_IsNotWhatIsRecordedOfIt() => Verify.ReportsAsync("""
        using System.Diagnostics;

        class Program([AdsClient("model")] Func<string, string> ask)
        {
            void Run(Applicant a)
            {
                using var activity = new Activity("x");
                activity.SetTag("ssn", a.Ssn);
                ask($"{activity.Id} {activity.TraceId}");
                ask({|ADS1001:activity.GetTagItem("ssn")!.ToString()|}!);
            }
        }
        """);

    [Fact]
    public Task PartsOfAMail_StayApart() => Verify.ReportsAsync("""
        using System.Net.Mail;

        class Program([AdsClient("model")] Func<string, string> ask)
        {
            void Run(Applicant a)
            {
                var mail = new MailMessage("a@example.gov", "b@example.gov", "Your case", a.Ssn);
                ask($"{mail.To} {mail.Subject}");
                ask({|ADS1001:mail.Body|});
            }
        }
        """);
}
