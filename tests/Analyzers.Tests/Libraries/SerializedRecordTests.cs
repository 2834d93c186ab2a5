using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Records that the older serializers of the framework read: the type is named where they are made, and the result is an object that is cast.</summary>
public sealed class SerializedRecordTests
{
    [Fact]
    public Task WhatIsRead_IsWhatItIsCastTo() => Verify.ReportsAsync("""
        using System.IO;
        using System.Runtime.Serialization;
        using System.Runtime.Serialization.Json;
        using System.Xml.Serialization;

        class Program([AdsClient("model")] Func<string, string> ask)
        {
            void Run(Stream stream)
            {
                var p = (Applicant)new XmlSerializer(typeof(Applicant)).Deserialize(stream)!;
                ask({|ADS1001:p.Ssn|});
                ask(p.Name);
                if (new XmlSerializer(typeof(Applicant)).Deserialize(stream) is Applicant { Ssn: { } found }) ask({|ADS1001:found|});
                var q = (Applicant)new DataContractSerializer(typeof(Applicant)).ReadObject(stream)!;
                ask({|ADS1002:q.Diagnosis|});
                ask(q.Name);
                var r = new DataContractJsonSerializer(typeof(Applicant)).ReadObject(stream) as Applicant;
                ask({|ADS1001:r!.Ssn|});
                ask(r.Name);
            }
        }
        """);

    [Fact]
    public Task WhatWasWritten_IsRead() => Verify.ReportsAsync("""
        using System.IO;
        using System.Xml.Serialization;

        class Letter
        {
            public string Text { get; set; } = "";
        }

        class Program([AdsClient("model")] Func<string, string> ask)
        {
            void Run(Applicant p)
            {
                using var stream = new MemoryStream();
                new XmlSerializer(typeof(Letter)).Serialize(stream, new Letter { Text = p.Ssn });
                var letter = (Letter)new XmlSerializer(typeof(Letter)).Deserialize(stream)!;
                ask({|ADS1001:letter.Text|});
            }
        }
        """);
}
