package cn.example.service;

import io.github.jixiao.ValidationReport;
import io.github.jixiao.spring.web.UploadValidator;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@SpringBootApplication
@RestController
public class CheckService {
    private final UploadValidator validator;

    CheckService(UploadValidator validator) {
        this.validator = validator;
    }

    @PostMapping(path = "/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ValidationReport checkFiles(@RequestParam("file") List<MultipartFile> files) throws IOException {
        return validator.validate(files);
    }

    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    ValidationReport checkJson(InputStream body) throws IOException {
        return validator.validate("request.json", body);
    }

    public static void main(String[] arguments) {
        SpringApplication.run(CheckService.class, arguments);
    }
}
